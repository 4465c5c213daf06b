import { kroner } from '../../domain/home-set-up/kroner';
import { totalsOf } from '../../domain/home-set-up/need';
import type { NeedRow } from './schema';
import { sums } from './texts';

/** What an application comes to. No live region: the sums change with nearly every key. */
export function Sums({ heading, needs }: { heading: string; needs: readonly NeedRow[] }) {
  const { cost, ownMeans, applied, leftOut } = totalsOf(needs);
  return (
    <section class="home-sums" aria-label={heading}>
      <h3>{heading}</h3>
      <dl>
        <dt>{sums.cost}</dt>
        <dd>{kroner(cost)}</dd>
        <dt>{sums.ownMeans}</dt>
        <dd>{kroner(ownMeans)}</dd>
        <dt>{sums.applied}</dt>
        <dd>{kroner(applied)}</dd>
      </dl>
      {leftOut > 0 && <p>{sums.leftOut(leftOut)}</p>}
    </section>
  );
}
