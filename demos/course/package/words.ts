import type { PlayerCatalog } from '../../player/translator.ts';
import type { CustomerId } from '../../portal/customers/customer.ts';
import type { LabelCatalog } from '../../portal/model/labels.ts';
import type { CourseCatalogs } from '../ui/course-translator.ts';

/** The portal's labels in one language. */
export interface PackagedLabels {
  /** The language's own name. */
  readonly name: string;
  /** What is the same for every customer, and what each customer has beside that. */
  readonly shared: LabelCatalog;
  readonly customers: Readonly<Partial<Record<CustomerId, LabelCatalog>>>;
}

/** All the words of a package, made when it is built: `words.<language>.js` beside the script of the course. */
export interface PackageWords {
  readonly catalogs: CourseCatalogs;
  readonly player: PlayerCatalog;
  /** Of each scenario that the course uses, by its id: whom it is about, and its words. */
  readonly scenarios: Readonly<
    Record<string, { readonly customer: CustomerId; readonly words: Readonly<Record<string, string>> }>
  >;
  /** By the tag of the language that the portal is shown in. */
  readonly labels: Readonly<Record<string, PackagedLabels>>;
}

/** The name under which `words.<language>.js` leaves them. */
export const wordsName = 'courseWords';
