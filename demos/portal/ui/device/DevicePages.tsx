import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { ActionLog } from '../parts/ActionLog.tsx';
import { PageBody } from '../parts/PageBody.tsx';
import { DevicePage } from './DevicePage.tsx';
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

/** Device inventory, the page of one device, and the page Action center. */
export function DevicePages() {
  const { page } = usePortal().state;
  if (page === 'device') return <DevicePage />;
  return page === 'actionCenter' ? <ActionCenter /> : <Inventory />;
}
