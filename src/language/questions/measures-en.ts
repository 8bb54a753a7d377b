/** English questions for a measure, and the units that answer them. */
import { englishDays, englishMonths } from './calendar-en.js';
import type { QuestionPack } from './pack.js';

const duration = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?';

const length =
  'mm|cm|km|m|ft|inch(?:es)?|foot|feet|yards?|miles?|metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|storeys?|stories';

const money =
  'dollars?|cents?|euros?|pounds?|pence|crowns?|kron(?:a|e|or|er)|marks?|francs?|yen|yuan|rupees?|pesos?|rand|shillings?|lira|zloty|florins?|rubles?|roubles?|per cent|percent|usd|eur|gbp|\\p{Sc}';

const weight = 'tons?|tonnes?|kilos?|kilogram\\w*|grams?|pounds?|kg|lbs?|stone';

export const englishMeasures: QuestionPack['measures'] = [
  { asked: /\bhow old\b|\bwhat age\b/iu, unit: /^(?:years?|months?|weeks?|days?)$/u, age: true },
  {
    // How long somebody has to do something: a day or a length by which it is to be done.
    asked:
      /\b(?:how (?:long|much (?:more )?time)|(?:in|within|after) how many (?:hours|days|weeks|months|years))\b.*\b(?:have|has|had|given|get|gets|got|allowed|granted|left|must|need)\b.*?\bto \p{L}+/iu,
    unit: /(?!)/u,
    told: new RegExp(
      `\\b(?:(?:with)?in|inside|after|under|ha(?:s|ve|d)|gives?|gave|given|get|gets|got|allow(?:s|ed)?) (?:(?:an?|the|only|just|up to|at most|no more than|another|its|their|them|him|her|people|\\p{L}+s) ){0,3}(?:\\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|a|an|few|couple of)? ?-?(?:${duration}|fortnight)\\b(?! (?:ago|earlier|later|old))|\\b(?:${duration}|fortnight)(?:['’]|['’]s)? (?:notice|grace)\\b|\\b(?:${duration}|fortnight) to (?!the\\b|an?\\b)\\p{L}+|\\b(?:until|by) (?:the end of |mid-?)?(?:the )?(?:${englishMonths}|month|year|week|\\d{1,2} (?:${englishMonths})|midnight|noon|${englishDays})\\b`,
      'iu',
    ),
  },
  {
    asked:
      /\bhow long\b|\bhow much (?:more )?time\b|\b(?:in|within|after|for) how many (?:hours|days|weeks|months|years)\b/iu,
    unit: new RegExp(`^(?:${duration}|${length})$`, 'u'),
    told: /\b(?:(?:as|so) long as|(?:shortest|longest) (?:possible )?(?:time|period)|indefinitely|for good|(?:within|after|for|than|about|under|over|nearly|almost) (?:half )?an? (?:second|minute|hour|day|week|fortnight|month|year|decade)|since (?:\p{N}{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december))|half an? (?:minute|hour|day|year))\b/iu,
  },
  {
    asked: /\bhow (?:far(?! along)|deep|tall|high|wide|thick)\b/iu,
    unit: new RegExp(`^(?:${length}|${duration})$`, 'u'),
  },
  {
    asked:
      /\bhow much\b.*\b(?:costs?|pay|pays|paid|charged?|worth|spen[dt]|earns?|earned|prices?|fined?|owed?)\b|\bhow much (?:money|cash)\b|\b(?:at )?what price\b/iu,
    unit: new RegExp(`^(?:${money})$`, 'u'),
  },
  {
    asked: /\bhow (?:large|big|high|great)\b|\b(?:what|which) (?:amount|sum)\b/iu,
    unit: new RegExp(`^(?:${money}|${length}|${weight}|millions?|billions?|thousands?|hundreds?)$`, 'u'),
  },
  {
    asked: /\bhow (?:fast|quickly|slowly)\b|\b(?:what|which) (?:\p{L}+ )?(?:speed|pace)\b|\bspeed limit\b/iu,
    unit: /^(?:knots?|mph|kph|km\/h|kilomet(?:re|er)s?|miles|metres|meters)$/u,
  },
  {
    asked: /\bhow (?:hot|cold|warm)\b|\b(?:what|which) temperatures?\b/iu,
    unit: /^(?:degrees?|°|celsius|fahrenheit)$/u,
  },
  {
    asked: /\b(?:what|which) (?:share|percentage|proportion|fraction|part) of\b/iu,
    unit: /^(?:per|percent|%|quarters?|thirds?|fifths?|tenths?|half|in|out|of)$/u,
  },
  { asked: /\bhow heavy\b/iu, unit: new RegExp(`^(?:${weight})$`, 'u') },
];
