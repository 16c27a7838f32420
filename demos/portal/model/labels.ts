import type core from '../en.json';
import type actions from '../ui/actions/en.json';
import type alert from '../ui/alert/en.json';
import type alerts from '../ui/alerts/en.json';
import type api from '../ui/api/en.json';
import type application from '../ui/application/en.json';
import type consult from '../ui/consult/en.json';
import type device from '../ui/device/en.json';
import type eligibility from '../ui/eligibility/en.json';
import type file from '../ui/file/en.json';
import type filter from '../ui/filter/en.json';
import type hunting from '../ui/hunting/en.json';
import type incidents from '../ui/incidents/en.json';
import type inventory from '../ui/inventory/en.json';
import type mailbox from '../ui/mailbox/en.json';
import type rules from '../ui/rules/en.json';
import type servicesHub from '../ui/servicesHub/en.json';
import type settings from '../ui/settings/en.json';

/** The key of a label that a catalog has. The English catalogs are the type of all others; a test holds them in step. */
type WrittenKey =
  | keyof typeof core
  | keyof typeof actions
  | keyof typeof alert
  | keyof typeof alerts
  | keyof typeof api
  | keyof typeof application
  | keyof typeof consult
  | keyof typeof device
  | keyof typeof eligibility
  | keyof typeof file
  | keyof typeof filter
  | keyof typeof hunting
  | keyof typeof incidents
  | keyof typeof inventory
  | keyof typeof mailbox
  | keyof typeof rules
  | keyof typeof servicesHub
  | keyof typeof settings;

/**
 * The key of a portal label. `attack.…` is a label of one customer, the same key for each of them;
 * `name.…` is a name that its data give: of a device, a file, an account.
 */
export type LabelKey = WrittenKey | `attack.${string}` | `name.${string}`;

/** What the `{{…}}` of a label stand for. */
export type LabelValues = Readonly<Record<string, string | number>>;

/** Labels of one language: all of them, or those that a simulation needs so far. */
export type LabelCatalog = Readonly<Partial<Record<LabelKey, string>>>;

const spokenByThePage = [
  'place.',
  'clock.',
  'account.',
  'subscription.',
  'eligibility.',
  'privacyStatement.',
  'simulation.',
];

/**
 * Whether a label belongs to the simulation and not to the portal in it: the windows, the clock and what we explain.
 * Such a label follows the language of the page even when the portal is shown in another.
 */
export function followsPage(key: string): boolean {
  return spokenByThePage.some((prefix) => key.startsWith(prefix));
}
