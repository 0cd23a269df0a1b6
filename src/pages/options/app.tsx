import type { VNode } from 'preact';
import { ask } from '../../messages';
import { LANGUAGES } from '../../platform/languages';
import { nameOf } from '../../platform/locales';
import { type Choices, MARK_STYLES, type Settings } from '../../platform/settings';
import type { Shortcut } from '../../platform/shortcuts';
import { Mark } from '../../popup/components/header';
import { Toast, useToast } from '../../popup/components/toast';
import { t } from '../../popup/strings';
import { Sample } from '../sample';
import { RadioGroup } from './radio-group';
import { Shortcuts } from './shortcuts';
import { SiteList } from './site-list';
import { StoredData } from './stored-data';

type OptionsProps = {
  settings: Settings;
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page of shortcuts; null where nobody may. */
  openShortcuts: (() => Promise<unknown>) | null;
  version: string;
};

/** The page of settings. Every choice is kept at once; there is nothing to save. */
export function Options({ settings, shortcuts, openShortcuts, version }: OptionsProps): VNode {
  const { toast, say } = useToast();
  const choose = async (change: Partial<Choices>) => {
    const result = await ask('changeSettings', change);
    if (result.ok) say(t('options_saved'), true);
    else say(t('options_failed', result.error));
  };
  return (
    <>
      <header class="masthead">
        <Mark />
        <h1>{t('options_title')}</h1>
      </header>
      <main>
        <RadioGroup
          name="reading"
          title={t('options_reading')}
          value={settings.reading}
          options={[
            ['automatic', t('options_reading_automatic'), t('options_reading_automatic_text')],
            ['on-click', t('options_reading_on_click'), t('options_reading_on_click_text')],
          ]}
          choose={reading => choose({ reading })}
        />
        <RadioGroup
          name="marks"
          title={t('options_marks')}
          value={settings.marks}
          options={MARK_STYLES.map(style => [style, t(`options_marks_${style}`)] as const)}
          choose={marks => choose({ marks })}
          inline
        >
          <p class="soft">{t('options_preview')}</p>
          <Sample marks={settings.marks} short />
        </RadioGroup>
        <SiteList sites={settings.offSites} say={say} />
        <LanguageChoice value={settings.language} choose={language => choose({ language })} />
        {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} open={openShortcuts} />}
        <StoredData say={say} />
      </main>
      <footer>
        <a href="welcome.html">{t('options_about')}</a>
        <span class="soft">{t('options_version', version)}</span>
      </footer>
      <Toast toast={toast} />
    </>
  );
}

type LanguageProps = { value: Settings['language']; choose: (language: Settings['language']) => void };

function LanguageChoice({ value, choose }: LanguageProps): VNode {
  return (
    <section aria-labelledby="language-heading">
      <h2 id="language-heading">{t('options_language')}</h2>
      <p class="soft" id="language-text">
        {t('options_language_text')}
      </p>
      <select
        aria-labelledby="language-heading"
        aria-describedby="language-text"
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value as Settings['language'])}
      >
        <option value="browser">{t('options_language_browser')}</option>
        {LANGUAGES.map(language => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </section>
  );
}
