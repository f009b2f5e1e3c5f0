// The one script of every page, small: what it offers is fetched when somebody asks for it.
import "./reading-settings.ts";
import "./search-start.ts";
import "./offline/register.ts";
