import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function FilePage() {
  return <PageNotSimulated />;
}
