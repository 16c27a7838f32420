import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function AlertsPages() {
  return <PageNotSimulated />;
}
