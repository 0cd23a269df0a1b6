import type { VNode } from 'preact';
import type { Source } from '../../engine/types';
import { t } from '../strings';
import { useShowing } from './context';
import { Quoted } from './jump';
import { Monogram } from './monogram';

/** A speaker's monogram, which shows this speaker alone, or everybody again. */
export function SpeakerButton({ source }: { source: Source }): VNode {
  const { only, showOnly } = useShowing();
  const isOnly = only === source.id;
  const label = t('popup_only', source.name);
  return (
    <button
      type="button"
      class="speaker"
      aria-pressed={isOnly}
      title={label}
      onClick={() => showOnly(isOnly ? null : source.id)}
    >
      <span class="visually-hidden">{label}</span>
      <Monogram source={source} />
    </button>
  );
}

/** Says that one speaker alone is shown, and leads back to everybody. */
export function FilterStrip(): VNode | null {
  const { only, source, showOnly } = useShowing();
  const speaker = source(only);
  if (!speaker) return null;
  return (
    <div class="strip">
      <Monogram source={speaker} />
      <p>
        <Quoted>{t('popup_only', speaker.name)}</Quoted>
      </p>
      <button type="button" class="plain" onClick={() => showOnly(null)}>
        {t('popup_everybody')}
      </button>
    </div>
  );
}
