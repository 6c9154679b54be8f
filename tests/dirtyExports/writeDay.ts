import { isoDay } from '../../src/core/calendar/dayNumber';
import type { Chance } from './chance';
import type { ExportPlan } from './ExportPlan';
import { exportWords } from './exportWords';

const SHORT_ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const BEFORE_1970 = 25_569;

/** A day as the program writes it. */
export function writeDay(day: number, { day: form, language }: ExportPlan, drawn: Chance): string {
  const [year, month, date] = isoDay(day).split('-') as [string, string, string];
  const [m, d, short] = [Number(month), Number(date), year.slice(2)];
  const [hour, minute] = [drawn.whole(0, 23), String(drawn.whole(10, 59))];
  const time = `${String(hour).padStart(2, '0')}:${minute}`;
  const half = `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  const name = exportWords[language].months[m - 1]!;
  switch (form) {
    case 'iso':
      return `${year}-${month}-${date}`;
    case 'firstTwelve':
    case 'dmy/':
      return `${date}/${month}/${year}`;
    case 'mdy/':
      return `${m}/${d}/${year}`;
    case 'dmy.':
      return `${date}.${month}.${year}`;
    case 'dmy-':
      return `${date}-${month}-${year}`;
    case 'dmy/2':
      return `${date}/${month}/${short}`;
    case 'mdy/2':
      return `${m}/${d}/${short}`;
    case 'dmy.2':
      return `${date}.${month}.${short}`;
    case 'ymd/2':
      return `${short}/${month}/${date}`;
    case 'mdyTime':
      return `${m}/${d}/${year} ${half}`;
    case 'isoTime':
      return `${year}-${month}-${date} ${time}:07`;
    case 'offset':
      return `${year}-${month}-${date} ${time}:00 -0500`;
    case 'zulu':
      return `${year}-${month}-${date}T${time}:00Z`;
    case 'named':
      return language === 'en' ? `${name} ${d}, ${year}` : `${d} ${name} ${year}`;
    case 'namedShort':
      return language === 'en' ? `${d}-${name.slice(0, 3)}-${short}` : `${d} ${name.slice(0, 3)} ${year}`;
    case 'namedFirst':
      return `${SHORT_ENGLISH[m - 1]} ${d}, ${year}`;
    case 'compact':
      return `${year}${month}${date}`;
    case 'serial':
      return String(day);
    case 'unix':
      return String((day - BEFORE_1970) * 86_400 + hour * 3600);
    case 'unixMs':
      return String(((day - BEFORE_1970) * 86_400 + hour * 3600) * 1000);
    case 'comma':
      return `${date}.${month}.${year}, ${time}`;
    case 'month':
      return language === 'en' ? `${name} ${year}` : drawn.oneOf([`${month}.${year}`, `${year}-${month}`]);
  }
}
