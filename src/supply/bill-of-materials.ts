/** A package as `package-lock.json` has it; `name` is there when its folder is called otherwise. */
interface LockedPackage { name?: string; version?: string; license?: string; integrity?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }

export interface Lock { name: string; version: string; packages: Readonly<Record<string, LockedPackage>> }

/**
 * What the portal is made with, as CycloneDX 1.5, from the lock file alone: the same bytes from the same lock, without a time or a number of its own.
 * `npm sbom --omit dev` leaves out packages that tools for development need too (npm 11.19).
 */
export function billOfMaterials({ name, version, packages }: Lock): string {
  const used = new Map(Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev).map(([path, locked]) => {
    const component = componentOf(locked.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), locked);
    return [component.purl, component] as const;
  }));
  return `${JSON.stringify({
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json", bomFormat: "CycloneDX", specVersion: "1.5", version: 1,
    metadata: { lifecycles: [{ phase: "pre-build" }], component: { type: "application", "bom-ref": `${name}@${version}`, name, version, purl: `pkg:npm/${name}@${version}` } },
    components: [...used.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1)),
  })}\n`;
}

function componentOf(name: string, { version = "", license, integrity, optional }: LockedPackage) {
  const [, algorithm, sum] = /^sha(\d+)-(\S+)$/.exec(integrity ?? "") ?? [];
  return {
    type: "library", "bom-ref": `${name}@${version}`, name, version, scope: optional ? "optional" : "required", purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(sum ? { hashes: [{ alg: `SHA-${algorithm}`, content: Buffer.from(sum, "base64").toString("hex") }] } : {}),
    ...(license ? { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] } : {}),
  };
}
