/** The part of eleventy-img we use; version 6 ships no types of its own. */
declare module "@11ty/eleventy-img" {
  import type { AvifOptions, JpegOptions, PngOptions, Sharp, SharpOptions, WebpOptions } from "sharp";

  export interface ImageOptions {
    widths: readonly number[];
    formats: readonly ("avif" | "webp" | "jpeg" | "png")[];
    /** Empty: formats are made as asked for. */
    formatFiltering: readonly string[];
    /** Gives buffers and writes nothing. */
    dryRun: boolean;
    useCache: boolean;
    failOnError: boolean;
    fixOrientation: boolean;
    transform: (image: Sharp) => void;
    sharpOptions: SharpOptions;
    sharpAvifOptions: AvifOptions;
    sharpWebpOptions: WebpOptions;
    sharpJpegOptions: JpegOptions;
    sharpPngOptions: PngOptions;
  }

  export interface Made { format: string; width: number; height: number; buffer: Buffer }

  /** Makes files of an image, by format. */
  export default function image(source: string, options: ImageOptions): Promise<Record<string, Made[]>>;
}
