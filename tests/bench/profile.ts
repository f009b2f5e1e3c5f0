export const profileBuild = (folder: string, n: number): void => { console.log(folder, n); };
