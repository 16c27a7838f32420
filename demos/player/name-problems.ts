import { isDomain } from './derived-names.ts';
import { type NameField, type Names, nameFields } from './names.ts';

/** So long may a name be, in characters: a longer one breaks the layout of what it stands in. */
export const longestName = 60;

/** What is wrong with a name. Its words are `names.problem.<problem>` in the player's catalogs. */
export type NameProblem = 'control' | 'domain' | 'long' | 'twice';

/**
 * What nobody sees and what would work on the text around: control characters, line separators, characters without a
 * meaning of their own, and marks that turn the direction of what follows. A mark that stands for itself, such as
 * U+200F, may be part of a name.
 */
const working = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

const devices: readonly NameField[] = ['device1', 'device2', 'device3'];

/** What is wrong with one of the names; null when it can be used, as one that is left empty can. */
export function nameProblem(field: NameField, names: Names): NameProblem | null {
  const name = names[field].trim();
  if (name === '') return null;
  if ([...name].length > longestName) return 'long';
  if (working.test(name)) return 'control';
  if (field === 'domain' && !isDomain(name)) return 'domain';
  const others = devices.filter((one) => one !== field).map((one) => names[one].trim().toLowerCase());
  return devices.includes(field) && others.includes(name.toLowerCase()) ? 'twice' : null;
}

/** Whether every name can be used. */
export const areUsable = (names: Names) => nameFields.every((field) => nameProblem(field, names) === null);
