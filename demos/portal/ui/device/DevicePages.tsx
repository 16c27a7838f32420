import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function DevicePages() {
  return <PageNotSimulated />;
}
