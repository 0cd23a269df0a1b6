import type { VNode } from 'preact';
import type { Unheard } from '../../engine/types';
import { t } from '../strings';
import { useShowing } from './context';
import { useFold } from './fold';
import { Jump, Quoted } from './jump';

const FOLD_AT = 5;

/** Whom the article speaks of without letting them speak. */
export function UnheardList(): VNode | null {
  const { unheard } = useShowing().analysis;
  const [shown, fold] = useFold(unheard, FOLD_AT);
  if (unheard.length === 0) return null;
  return (
    <div class="unheard">
      <h3 id="unheard-heading">{t('popup_unheard')}</h3>
      <ul aria-labelledby="unheard-heading">
        {shown.map(person => (
          <UnheardEntry key={person.mentions[0]?.join()} {...person} />
        ))}
      </ul>
      {fold}
    </div>
  );
}

function UnheardEntry({ name, role, affiliation, mentions }: Unheard): VNode {
  return (
    <li>
      <Jump spans={mentions} class="name" quoted>
        {name}
      </Jump>
      {[role, affiliation].map(
        (value, index) =>
          value && (
            <span key={index} class="by">
              {' · '}
              <Quoted>{value.text}</Quoted>
            </span>
          ),
      )}
    </li>
  );
}
