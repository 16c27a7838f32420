/** The part of package-lock.json (version 3) that tells of licences and of packages given up. */
export interface LockedTree {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly deprecated?: string;
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly devDependencies?: Readonly<Record<string, string>>;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** The names of what the project asks for itself. */
export function directDependencies({ packages }: LockedTree): string[] {
  const { dependencies, devDependencies, optionalDependencies } = packages[''] ?? {};
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

/** A sentence for each package that its makers have given up, with what they say of it. */
export function givenUp({ packages }: LockedTree): string[] {
  return Object.entries(packages).flatMap(([place, { version, deprecated }]) =>
    deprecated ? [`${place} ${version} has been given up by its makers: ${deprecated}`] : [],
  );
}

/** How many packages the tree holds of each licence, the most common first. What tells none is under ''. */
export function licencesOf({ packages }: LockedTree): [licence: string, packages: number][] {
  const counts = new Map<string, number>();
  for (const [place, { license = '' }] of Object.entries(packages))
    if (place !== '') counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
}
