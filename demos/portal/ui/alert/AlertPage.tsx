import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function AlertPage() {
  return <PageNotSimulated />;
}
