# How Uzbek writes amounts, months and dates.

# $number is written already: 85
number-share = { $number }%
# $amount is written already: 21 333,33
number-money = { $amount }{"\u00A0"}{ $currency }
# $text is an amount or a share that was rounded
number-about = ≈{ $text }

# $name is one of the months below, $number its two digits
number-month = { $year } йил { $name }
# $day and $month have two digits, $day-short has no zero before it, $month-name is one of the months below
date = { $year } йил { $day-short } { $month-name }
# A day of any year
date-of-year = { $day-short } { $month-name }

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
typed-thousand = к, k, минг
typed-million = м, m, млн, mln, миллион
typed-billion = млрд, миллиард
typed-percent = фоиз
typed-currency-UZS = сўм, сум
typed-currency-USD = $, доллар
typed-currency-EUR = €, евро
typed-currency-RUB = ₽, рубль, рубл
