import { plural } from '../../plural';
import type { MapMessages } from '../en/map';

/** Words about the map, in Arabic. */
export const map: MapMessages = {
  name: 'خريطة من يقف مع من وضد من',
  role: 'خريطة',
  heading: 'بلا مكان محدد',
  guests: 'يقف الأشخاص والمؤسسات إلى جانب الدولة التي يتصرفون باسمها.',
  placeless: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'إلى جانب الخريطة طرف واحد بلا مكان محدد.',
      two: 'إلى جانب الخريطة طرفان بلا مكان محدد.',
      few: 'إلى جانب الخريطة # أطراف بلا مكان محدد.',
      many: 'إلى جانب الخريطة # طرفًا بلا مكان محدد.',
      other: 'إلى جانب الخريطة # طرف بلا مكان محدد.',
    }),
};
