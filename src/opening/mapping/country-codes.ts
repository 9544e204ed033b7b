/**
 * A country a line: ISO 3166-1 alpha-2, alpha-3 and numeric code, then the number and the letters of
 * the Correlates of War state list, `-` where it has none.
 */
const TABLE = `
AF AFG 004 700 AFG|AL ALB 008 339 ALB|DZ DZA 012 615 ALG|AD AND 020 232 AND|AO AGO 024 540 ANG
AG ATG 028 58 AAB|AR ARG 032 160 ARG|AM ARM 051 371 ARM|AU AUS 036 900 AUL|AT AUT 040 305 AUS
AZ AZE 031 373 AZE|BS BHS 044 31 BHM|BH BHR 048 692 BAH|BD BGD 050 771 BNG|BB BRB 052 53 BAR
BY BLR 112 370 BLR|BE BEL 056 211 BEL|BZ BLZ 084 80 BLZ|BJ BEN 204 434 BEN|BT BTN 064 760 BHU
BO BOL 068 145 BOL|BA BIH 070 346 BOS|BW BWA 072 571 BOT|BR BRA 076 140 BRA|BN BRN 096 835 BRU
BG BGR 100 355 BUL|BF BFA 854 439 BFO|BI BDI 108 516 BUI|KH KHM 116 811 CAM|CM CMR 120 471 CAO
CA CAN 124 20 CAN|CV CPV 132 402 CAP|CF CAF 140 482 CEN|TD TCD 148 483 CHA|CL CHL 152 155 CHL
CN CHN 156 710 CHN|CO COL 170 100 COL|KM COM 174 581 COM|CG COG 178 484 CON|CD COD 180 490 DRC
CR CRI 188 94 COS|CI CIV 384 437 CDI|HR HRV 191 344 CRO|CU CUB 192 40 CUB|CY CYP 196 352 CYP
CZ CZE 203 316 CZR|DK DNK 208 390 DEN|DJ DJI 262 522 DJI|DM DMA 212 54 DMA|DO DOM 214 42 DOM
EC ECU 218 130 ECU|EG EGY 818 651 EGY|SV SLV 222 92 SAL|GQ GNQ 226 411 EQG|ER ERI 232 531 ERI
EE EST 233 366 EST|SZ SWZ 748 572 SWA|ET ETH 231 530 ETH|FJ FJI 242 950 FIJ|FI FIN 246 375 FIN
FR FRA 250 220 FRN|GA GAB 266 481 GAB|GM GMB 270 420 GAM|GE GEO 268 372 GRG|DE DEU 276 255 GMY
GH GHA 288 452 GHA|GR GRC 300 350 GRC|GD GRD 308 55 GRN|GT GTM 320 90 GUA|GN GIN 324 438 GUI
GW GNB 624 404 GNB|GY GUY 328 110 GUY|HT HTI 332 41 HAI|HN HND 340 91 HON|HU HUN 348 310 HUN
IS ISL 352 395 ICE|IN IND 356 750 IND|ID IDN 360 850 INS|IR IRN 364 630 IRN|IQ IRQ 368 645 IRQ
IE IRL 372 205 IRE|IL ISR 376 666 ISR|IT ITA 380 325 ITA|JM JAM 388 51 JAM|JP JPN 392 740 JPN
JO JOR 400 663 JOR|KZ KAZ 398 705 KZK|KE KEN 404 501 KEN|KI KIR 296 946 KIR|KP PRK 408 731 PRK
KR KOR 410 732 ROK|KW KWT 414 690 KUW|KG KGZ 417 703 KYR|LA LAO 418 812 LAO|LV LVA 428 367 LAT
LB LBN 422 660 LEB|LS LSO 426 570 LES|LR LBR 430 450 LBR|LY LBY 434 620 LIB|LI LIE 438 223 LIE
LT LTU 440 368 LIT|LU LUX 442 212 LUX|MG MDG 450 580 MAG|MW MWI 454 553 MAW|MY MYS 458 820 MAL
MV MDV 462 781 MAD|ML MLI 466 432 MLI|MT MLT 470 338 MLT|MH MHL 584 983 MSI|MR MRT 478 435 MAA
MU MUS 480 590 MAS|MX MEX 484 70 MEX|FM FSM 583 987 FSM|MD MDA 498 359 MLD|MC MCO 492 221 MNC
MN MNG 496 712 MON|ME MNE 499 341 MNG|MA MAR 504 600 MOR|MZ MOZ 508 541 MZM|MM MMR 104 775 MYA
NA NAM 516 565 NAM|NR NRU 520 970 NAU|NP NPL 524 790 NEP|NL NLD 528 210 NTH|NZ NZL 554 920 NEW
NI NIC 558 93 NIC|NE NER 562 436 NIR|NG NGA 566 475 NIG|MK MKD 807 343 MAC|NO NOR 578 385 NOR
OM OMN 512 698 OMA|PK PAK 586 770 PAK|PW PLW 585 986 PAL|PA PAN 591 95 PAN|PG PNG 598 910 PNG
PY PRY 600 150 PAR|PE PER 604 135 PER|PH PHL 608 840 PHI|PL POL 616 290 POL|PT PRT 620 235 POR
QA QAT 634 694 QAT|RO ROU 642 360 ROM|RU RUS 643 365 RUS|RW RWA 646 517 RWA|KN KNA 659 60 SKN
LC LCA 662 56 SLU|VC VCT 670 57 SVG|WS WSM 882 990 WSM|SM SMR 674 331 SNM|ST STP 678 403 STP
SA SAU 682 670 SAU|SN SEN 686 433 SEN|RS SRB 688 345 YUG|SC SYC 690 591 SEY|SL SLE 694 451 SIE
SG SGP 702 830 SIN|SK SVK 703 317 SLO|SI SVN 705 349 SLV|SB SLB 090 940 SOL|SO SOM 706 520 SOM
ZA ZAF 710 560 SAF|SS SSD 728 626 SSD|ES ESP 724 230 SPN|LK LKA 144 780 SRI|SD SDN 729 625 SUD
SR SUR 740 115 SUR|SE SWE 752 380 SWD|CH CHE 756 225 SWZ|SY SYR 760 652 SYR|TW TWN 158 713 TAW
TJ TJK 762 702 TAJ|TZ TZA 834 510 TAZ|TH THA 764 800 THI|TL TLS 626 860 ETM|TG TGO 768 461 TOG
TO TON 776 955 TON|TT TTO 780 52 TRI|TN TUN 788 616 TUN|TR TUR 792 640 TUR|TM TKM 795 701 TKM
TV TUV 798 947 TUV|UG UGA 800 500 UGA|UA UKR 804 369 UKR|AE ARE 784 696 UAE|GB GBR 826 200 UKG
US USA 840 2 USA|UY URY 858 165 URU|UZ UZB 860 704 UZB|VU VUT 548 935 VAN|VE VEN 862 101 VEN
VN VNM 704 816 DRV|YE YEM 887 679 YEM|ZM ZMB 894 551 ZAM|ZW ZWE 716 552 ZIM|PS PSE 275 - -
VA VAT 336 - -|HK HKG 344 - -|MO MAC 446 - -|GL GRL 304 - -|PR PRI 630 - -|EH ESH 732 - -
XK XKX - 347 KOS`;

/** The ways of writing a country as a code. */
export type CodeSystem = 'iso2' | 'iso3' | 'iso-number' | 'cow-number' | 'cow-letters';

const COLUMNS: readonly CodeSystem[] = ['iso2', 'iso3', 'iso-number', 'cow-number', 'cow-letters'];

const ROWS = TABLE.trim()
  .split(/[|\n]/)
  .map((row) => row.split(' '));

/** Every ISO 3166-1 alpha-2 code that is known here. */
export const COUNTRIES: readonly string[] = ROWS.map(([iso2 = '']) => iso2);

const BY_SYSTEM = new Map(
  COLUMNS.map((system, column) => [
    system,
    new Map(
      ROWS.flatMap((row) => {
        const code = row[column] ?? '-';
        return code === '-' ? [] : [[code.replace(/^0+/, ''), row[0] ?? ''] as const];
      }),
    ),
  ]),
);

/** The alpha-2 code of a country by a code of a system, whatever its case and leading zeros. */
export function countryOfCode(code: string, system: CodeSystem): string | undefined {
  return BY_SYSTEM.get(system)?.get(code.toUpperCase().replace(/^0+/, ''));
}

/**
 * The one system in which all codes of a column are, but for a tenth. Where several would do, any
 * is right if each code is the same country in all of them, as IRN and RUS are; else the heading
 * decides. Undefined where none is certain.
 */
export function findCodeSystem(codes: readonly string[], heading: string): CodeSystem | undefined {
  const called = /cow|ccode|stateabb/i.test(heading) ? 'cow' : /iso/i.test(heading) ? 'iso' : '';
  const fitting = COLUMNS.filter((system) => system.startsWith(called) && areIn(codes, system));
  const [first, ...others] = fitting;
  const isSame = (code: string) => {
    const country = first && countryOfCode(code, first);
    return others.every((system) => countryOfCode(code, system) === country);
  };
  if (codes.every(isSame)) return first;
  const isLettered = fitting.every((system) => system !== 'iso-number' && system !== 'cow-number');
  return called === '' || !isLettered ? undefined : first;
}

/** What a file calls former states and those that left no other trace: the tenth that may be unknown. */
function areIn(codes: readonly string[], system: CodeSystem): boolean {
  let known = 0;
  for (const code of codes) if (countryOfCode(code, system)) known += 1;
  const least = system.startsWith('cow') ? 0.8 : 0.9;
  return codes.length > 0 && known >= codes.length * least;
}
