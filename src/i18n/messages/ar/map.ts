import { plural } from '../../format';
import type { MapMessages } from '../en/map';

/** Words about the map, in Arabic. */
export const map: MapMessages = {
  name: 'خريطة من يقف مع من وضد من',
  role: 'خريطة',
  heading: 'خارج الخريطة',
  inset: 'الأماكن المتقاربة جدًّا مكبَّرة في إطار جانبي.',
  guests: 'يظهر الأشخاص والمؤسسات عند الدولة التي يمثّلونها.',
  byCountry: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'يظهر طرف واحد في عاصمة بلده.',
      two: 'يظهر طرفان في عاصمتي بلديهما.',
      few: 'تظهر # أطراف في عواصم بلدانها.',
      many: 'يظهر # طرفًا في عواصم بلدانهم.',
      other: 'يظهر # طرف في عواصم بلدانهم.',
    }),
  placeless: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'طرف واحد بلا موقع على الخريطة',
      two: 'طرفان بلا موقع على الخريطة',
      few: '# أطراف بلا موقع على الخريطة',
      many: '# طرفًا بلا موقع على الخريطة',
      other: '# طرف بلا موقع على الخريطة',
    }),
};
