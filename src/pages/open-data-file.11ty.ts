import type { DataFile } from "../open-data/data-file.ts";

interface Data { dataFile: DataFile }

/** Tables, descriptions and the catalogue under `/du-lieu/`. */
export const data = {
  pagination: { data: "openDataFiles", size: 1, alias: "dataFile" },
  permalink: ({ dataFile }: Data) => dataFile.url,
};

export const render = ({ dataFile }: Data): string => dataFile.content;
