/** A photo or drawing that lies beside the content that shows it; readers get files made from it, see `photo-files.ts`. */
export interface Photo {
  /** Path on disk. */
  file: string;
  /** Where the original would be in the portal, `/anh/tin-tuc/2019/trai-ga.jpg`: names of files made from it begin like this. */
  url: string;
  /** Of its bytes and of the settings of encoding: another hash, other files. */
  hash: string;
  /** Pixels, as it is to be seen: turned as the camera was held. */
  width: number;
  height: number;
  /** Parts of it are see-through. */
  clear: boolean;
  /** Its dominant colour, a name of `tones`. */
  tone: string;
}

/** A photo with what is said of it. */
export interface Picture extends Photo {
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
  /** Address of the original, when `site.yml` asks for it to be published. */
  original: string | undefined;
}
