import { LINK_PARAMS } from '~/view/permalink';
import { defineAction } from '../action';
import type { Random } from '../random';

/** Links that lead to every view and to another document. */
const LINKS = [
  '?view=table&split=on',
  '?view=map&actor=iran',
  '?view=matrix&level=named',
  '?view=article&actor=trump',
  '?group=kind&open=state&layout=by-group&level=named',
  '?group=camp&view=matrix',
  '?layout=by-sign&group=part&actor=iran',
  '?view=map&split=on&lang=ar',
  '?sign=against&theme=dark',
  '?data=data/highland-tribes.json',
  '?data=data/highland-tribes.json&view=matrix',
];

/** What no link should say. */
const VALUES = [
  '',
  'nobody',
  '-1',
  'NaN,NaN,NaN',
  '٣',
  '<script>',
  '1~2~3',
  '*',
  'on',
  '9'.repeat(400),
];

const someLink = (random: Random) => {
  if (random.below(2) > 0) return random.someOf(LINKS);
  const parts = Array.from({ length: 1 + random.below(3) }, () => {
    const [name, value] = [random.someOf(LINK_PARAMS), random.someOf(VALUES)];
    return `${name}=${encodeURIComponent(value)}`;
  });
  return `?${parts.join('&')}`;
};

/** Another address of the site, as a place that the browser goes to within the page. */
export const goToLink = defineAction({
  name: 'go-to-link',
  weight: 2,
  run: async (page, random) => {
    const link = someLink(random);
    await page.evaluate((search) => {
      history.pushState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
    return link.slice(0, 60);
  },
});
