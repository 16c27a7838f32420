import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Customer } from '../portal/customers/customer.ts';
import { useElementId } from '../portal/ui/parts/element-id.ts';
import { domainFor } from './derived-names.ts';
import { forgetNames, keepNames, keptNames, wereNamesLost } from './kept-names.ts';
import { longestName, type NameProblem, nameProblem } from './name-problems.ts';
import styles from './names.module.css';
import { hasNames, type NameField, type Names, nameFields, noNames } from './names.ts';
import { removeNames, setNames, useNames } from './names-memory.ts';
import type { PlayerKey, Translator } from './translator.ts';

interface Props {
  /** The fictional customer, by its own names, whatever it is called at the moment. */
  customer: Customer;
  /**
   * With the strings `names.…` among its own: a simulation's supplies leave them out (src/config/supplies.ts), since
   * nobody but a presenter needs them.
   */
  translator: Pick<Translator, 't'>;
}

interface FieldProps extends Props {
  field: NameField;
  /** What stands in all the fields. */
  draft: Names;
  problem: NameProblem | null;
  onEdit: (value: string) => void;
}

const labels: Readonly<Record<NameField, PlayerKey>> = {
  company: 'names.company',
  domain: 'names.domain',
  analyst: 'names.analyst',
  device1: 'names.device',
  device2: 'names.device',
  device3: 'names.device',
};

/** What a field is in the simulation when it is left empty. */
function ownName({ company, domain, analyst, devices }: Customer, field: NameField, draft: Names): string {
  if (field === 'company') return company;
  if (field === 'domain') return draft.company.trim() ? domainFor(draft.company.trim()) : domain;
  return field === 'analyst' ? analyst.name : devices[field].name;
}

/** A field with its label, what it is when left empty, and what is wrong with it (WCAG 3.3.1, 3.3.3). */
function Field({ field, draft, problem, customer, translator: { t }, onEdit }: FieldProps) {
  const id = useElementId();
  const value = draft[field];
  const words = {
    most: longestName,
    length: [...value.trim()].length,
    domain: domainFor(draft.company || customer.company),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(labels[field], { number: field.slice(-1) })}</label>
      <input
        id={id}
        name={field}
        type="text"
        inputMode={field === 'domain' ? 'url' : 'text'}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}help ${id}problem` : `${id}help`}
        onChange={(event) => onEdit(event.target.value)}
      />
      <p id={`${id}help`} className={styles.help}>
        {t('names.empty', { name: ownName(customer, field, draft) })}
      </p>
      {problem && (
        <p id={`${id}problem`} className={styles.problem}>
          {t(`names.problem.${problem}`, words)}
        </p>
      )}
    </div>
  );
}

/**
 * A customer's own names, given by a presenter in the presenter's window. They are used when the form is sent, kept in
 * memory (names-memory.ts), and in the browser only when the box is ticked.
 */
export function NamesForm({ customer, translator }: Props) {
  const { t } = translator;
  const names = useNames();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(names);
  const [checked, setChecked] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [said, setSaid] = useState<PlayerKey | null>(() => (wereNamesLost() ? 'names.lost' : null));
  const id = useElementId();

  // A reset removes the names from elsewhere.
  useEffect(() => setDraft(names), [names]);
  useEffect(() => setKeeping(keptNames() !== null), []);

  const keep = (some: Names): PlayerKey => {
    const kept = keepNames(some);
    setKeeping(kept);
    return kept ? 'names.saved' : 'names.notSaved';
  };
  const use = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const wrong = nameFields.find((field) => nameProblem(field, draft));
    if (wrong) {
      setSaid(null);
      form.current?.querySelector<HTMLInputElement>(`input[name="${wrong}"]`)?.focus();
      return;
    }
    setNames(draft);
    if (!hasNames(draft)) {
      forgetNames();
      setSaid('names.removed');
    } else setSaid(keeping ? keep(draft) : 'names.used');
  };
  const choose = (wanted: boolean) => {
    setKeeping(wanted);
    if (!wanted) {
      forgetNames();
      setSaid('names.forgotten');
    } else setSaid(hasNames(names) ? keep(names) : null);
  };
  const remove = () => {
    removeNames();
    setDraft(noNames);
    setChecked(false);
    setKeeping(false);
    setSaid('names.removed');
  };

  return (
    <form ref={form} noValidate className={styles.form} aria-labelledby={`${id}title`} onSubmit={use}>
      <h2 id={`${id}title`}>{t('names.title')}</h2>
      <p>{t('names.about')}</p>
      {nameFields.map((field) => (
        <Field
          key={field}
          field={field}
          draft={draft}
          problem={checked ? nameProblem(field, draft) : null}
          customer={customer}
          translator={translator}
          onEdit={(value) => setDraft({ ...draft, [field]: value })}
        />
      ))}
      <label className={styles.box}>
        <input type="checkbox" checked={keeping} onChange={(event) => choose(event.target.checked)} />
        <span>{t('names.save')}</span>
      </label>
      <p className={styles.buttons}>
        <button type="submit">{t('names.use')}</button>
        <button type="button" onClick={remove}>
          {t('names.remove')}
        </button>
      </p>
      <p role="status" className={styles.said}>
        {said && t(said)}
      </p>
    </form>
  );
}
