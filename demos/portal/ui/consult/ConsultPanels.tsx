import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function ConsultPanels() {
  return <PageNotSimulated />;
}
