import { useState } from 'react';
import guideStyles from '../guide.module.css';
import { wereNamesLost } from '../kept-names.ts';
import { NamesForm } from '../NamesForm.tsx';
import { type Rest, restOf, type Supplies } from '../supplies.ts';
import type { Translator } from '../translator.ts';

interface Props {
  supplies: Supplies;
  translator: Translator;
}

/** The form for a customer's own names, folded up: it is filled in before the meeting, and not in front of it. */
export function OwnNames({ supplies, translator }: Props) {
  const { customer } = restOf(supplies) as Rest;
  // Names that are gone are told of at once, and can be entered again.
  const [unfolded] = useState(wereNamesLost);
  return (
    <details className={guideStyles.steps} open={unfolded}>
      <summary>{translator.t('names.title')}</summary>
      <NamesForm customer={customer} translator={translator} />
    </details>
  );
}
