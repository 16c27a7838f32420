import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { ActionLog } from '../parts/ActionLog.tsx';
import { PageBody } from '../parts/PageBody.tsx';
import { Inventory } from './Inventory.tsx';

/** The page Action center: what has been done to all devices and files (facts 6.2). */
function ActionCenter() {
  const { state, label } = usePortal();
  return (
    <>
      <PageHeading>{label('nav.actionCenter')}</PageHeading>
      <PageBody>
        <ActionLog of={state.actionLog} />
      </PageBody>
    </>
  );
}

/** What lists all devices, and all that was done to them: Device inventory and Action center. */
export function InventoryPages() {
  const { page } = usePortal().state;
  return page === 'actionCenter' ? <ActionCenter /> : <Inventory />;
}
