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
      one: 'ثمة طرف واحد لا مكان له على الخريطة، فهو إلى جانبها.',
      two: 'ثمة طرفان لا مكان لهما على الخريطة، فهما إلى جانبها.',
      few: 'ثمة # أطراف لا مكان لها على الخريطة، فهي إلى جانبها.',
      many: 'ثمة # طرفًا لا مكان لها على الخريطة، فهي إلى جانبها.',
      other: 'ثمة # طرف لا مكان لها على الخريطة، فهي إلى جانبها.',
    }),
};
