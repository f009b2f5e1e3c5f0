/** A photo or drawing that lies beside the content that shows it. */
export interface Picture {
  /** Path on disk. */
  file: string;
  /** Address in the portal. */
  url: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
}

/** Where a photo lies and where readers find it. */
export type Photo = Pick<Picture, "file" | "url">;
