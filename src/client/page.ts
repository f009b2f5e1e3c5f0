// The one script of every page, small: what it offers is fetched when somebody asks for it.
import "./search-start.ts";
