import { speakChosenLanguage } from '../platform/settings';
import { direction, interfaceLanguage, type MessageName, t } from '../popup/strings';

/** Makes a page of the extension speak the reader's language, from its title on. */
export async function dressPage(title: MessageName): Promise<void> {
  await speakChosenLanguage();
  const { documentElement: root } = document;
  root.lang = interfaceLanguage();
  root.dir = direction();
  document.title = t(title);
}
