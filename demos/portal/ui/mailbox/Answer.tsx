import { useEffect, useRef } from 'react';
import type { Case } from '../../model/cases.ts';
import { formatUtc } from '../../model/clock.ts';
import { type ReplyProblem, replyProblems } from '../../model/mail.ts';
import type { ReportCategory } from '../../model/vocabulary.ts';
import { usePortal } from '../context.ts';
import { Choices } from '../parts/Choices.tsx';
import form from '../parts/form.module.css';
import { TextField } from '../parts/TextField.tsx';
import { TargetButton } from '../TargetButton.tsx';

function Form({ category }: { category: ReportCategory }) {
  const { state, send, label, labelLang } = usePortal();
  const { reply } = state.mailbox;
  const problems = replyProblems(reply, category);
  const told = (problem: ReplyProblem, when: boolean) =>
    when && problems.includes(problem) ? label(`reply.problem.${problem}`) : null;
  return (
    <form
      noValidate
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'reply.sent' });
      }}
    >
      <TextField
        target="reply.text"
        required
        lines={4}
        value={reply.text}
        problem={told('textMissing', reply.left || reply.refused)}
        onEdit={(value) => send({ type: 'reply.edited', value })}
        onLeave={() => send({ type: 'reply.fieldLeft' })}
      />
      {category === 'fileSamples' && (
        <Choices
          legend={label('reply.file')}
          kind="checkbox"
          choices={[
            {
              target: 'reply.sample',
              checked: reply.sample,
              onChange: (on) => send({ type: 'reply.sampleAttached', on }),
            },
          ]}
          problem={told('sampleMissing', reply.refused)}
        />
      )}
      <TargetButton target="reply.send" type="submit" className={form.primary} />
      <p className={form.help} lang={labelLang('simulation.replyForm')}>
        {label('simulation.replyForm')}
      </p>
    </form>
  );
}

interface Props {
  category: ReportCategory;
  /** What was answered; nothing while the experts wait for it. */
  sent: Case['answers'][number] | undefined;
}

/** The answer to a report that asks for something: a form until it is sent, then what was sent. */
export function Answer({ category, sent }: Props) {
  const { label } = usePortal();
  const receipt = useRef<HTMLParagraphElement>(null);
  const wasSent = useRef(sent !== undefined);

  useEffect(() => {
    // The button that was pressed is gone: focus goes to what has taken its place, unless it is elsewhere.
    const isNew = sent !== undefined && !wasSent.current;
    wasSent.current = sent !== undefined;
    if (isNew && document.activeElement === document.body) receipt.current?.focus();
  }, [sent]);

  if (!sent) return <Form category={category} />;
  return (
    <>
      <p ref={receipt} tabIndex={-1} className={form.done}>
        {label('reply.sent', { time: formatUtc(sent.at) })}
      </p>
      <p>{sent.text}</p>
      {sent.sample && <p>{label('reply.sampleSent')}</p>}
    </>
  );
}
