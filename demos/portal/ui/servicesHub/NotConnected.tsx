import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Facts } from '../parts/Facts.tsx';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';

/** Services Hub before the account manager has been asked: nothing to see, why, and whom to turn to (facts 7.2). */
export function NotConnected() {
  const { send, label, labelLang } = usePortal();
  return (
    <>
      <PageHeading>{label('hub.title')}</PageHeading>
      <p>{label('hub.empty')}</p>
      <p lang={labelLang('simulation.hub.whyEmpty')}>{label('simulation.hub.whyEmpty')}</p>
      <PageHeading part quiet>
        {label('hub.manager')}
      </PageHeading>
      <Facts of={[[label('hub.managerRole'), label('hub.managerTitle')]]} />
      <p className={form.help} lang={labelLang('simulation.hub.manager')}>
        {label('simulation.hub.manager')}
      </p>
      <div className={form.buttons}>
        <TargetButton
          target="hub.askManager"
          className={form.primary}
          onClick={() => send({ type: 'hub.managerAsked' })}
        />
      </div>
    </>
  );
}
