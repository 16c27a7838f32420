import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The place of the first of these commands that stands on the path, or undefined. */
export function findCommand(
  names: readonly string[],
  searchPath = process.env.PATH ?? '',
): string | undefined {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names)
    for (const folder of searchPath.split(path.delimiter).filter(Boolean))
      for (const extension of extensions) {
        const file = path.join(folder, name + extension);
        try {
          accessSync(file, constants.X_OK);
          return file;
        } catch {
          // Not here; the next one.
        }
      }
  return undefined;
}
