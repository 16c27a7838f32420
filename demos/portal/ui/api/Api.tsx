import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function Api() {
  return <PageNotSimulated />;
}
