import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function ActionPanels() {
  return <PageNotSimulated />;
}
