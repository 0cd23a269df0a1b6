import type { VNode } from 'preact';
import type { Settings } from '../../platform/settings';
import { Mark } from '../../popup/components/header';
import { t } from '../../popup/strings';
import { Sample } from '../sample';

const DOES = ['tags', 'popup', 'unsure'] as const;
const NEVER = ['sends', 'stores', 'invents'] as const;

/** What the extension does and what it never does: one page, shown once. */
export function Welcome({ settings, openOptions }: { settings: Settings; openOptions: () => void }): VNode {
  const start = settings.reading === 'automatic' ? 'welcome_start' : 'welcome_start_on_click';
  return (
    <>
      <header class="masthead">
        <Mark />
        <div>
          <h1>{t('welcome_title')}</h1>
          <p class="lead">{t('welcome_lead')}</p>
        </div>
      </header>
      <main>
        <section aria-labelledby="sample-heading">
          <h2 id="sample-heading">{t('welcome_sample')}</h2>
          <p class="soft">{t('welcome_sample_note')}</p>
          <Sample marks={settings.marks} />
        </section>
        <div class="columns">
          <List id="does" items={DOES} />
          <List id="never" items={NEVER} />
        </div>
        <div class="start">
          <p>{t(start)}</p>
          <button type="button" class="action" onClick={openOptions}>
            {t('welcome_options')}
          </button>
        </div>
      </main>
    </>
  );
}

type ListProps = { id: 'does' | 'never'; items: readonly ((typeof DOES)[number] | (typeof NEVER)[number])[] };

function List({ id, items }: ListProps): VNode {
  return (
    <section class={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`welcome_${id}`)}</h2>
      <ul class="points">
        {items.map(item => (
          <li key={item}>
            <h3>{t(`welcome_${item}`)}</h3>
            <p class="soft">{t(`welcome_${item}_text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
