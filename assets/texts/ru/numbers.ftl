# Как русский пишет суммы, месяцы и даты.

# $number уже записано: 85
number-share = { $number }{"\u00A0"}%
# $amount уже записано: 21 333,33
number-money = { $amount }{"\u00A0"}{ $currency }
# $text – округленная сумма или доля
number-about = ≈{ $text }

# $name – один из месяцев ниже, $number – его две цифры
number-month = { $name } { $year }
# $day и $month из двух цифр, $month-number – число, $day-short без нуля впереди, $month-name – один из месяцев ниже
date = { date-of-year } { $year }
# День любого года
date-of-year = { $day-short } { $month-number ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

# What people type for them, parted by commas
typed-thousand = к, k, тыс, тысяча, тысячи, тысяч
typed-million = м, m, млн, mln, миллион, миллиона, миллионов
typed-billion = млрд, миллиард, миллиарда, миллиардов
typed-percent = процент, процента, процентов
typed-currency-UZS = сум, сума, сумов
typed-currency-USD = $, долл, доллар, доллара, долларов
typed-currency-EUR = €, евро
typed-currency-RUB = ₽, руб, рубль, рубля, рублей
