import type { QuestionSource } from '../../customers/customer.ts';
import type { LabelKey } from '../../model/labels.ts';

/** The label that holds the customer's own question, as it is asked from one of the four menus (facts 11). */
export function questionLabel(source: QuestionSource): LabelKey {
  return `attack.question.${source}`;
}
