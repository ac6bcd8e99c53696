# Окно: меню, вопросы, суммы, ход расчета, диалоги.

program-name = Imtiyoz
# $company может быть пустым, $file кончается звездочкой, пока что-то не сохранено
window-title = { $company } – { $file } – { $program }
file-sample = Пример, несохраненная копия
file-new = Новый план, не сохранен
file-kind = План Imtiyoz

## Меню и команды

menu-file = Файл
menu-edit = Правка
menu-view = Вид
menu-help = Справка
command-new = Новый
command-open = Открыть…
# Недавний файл
command-recent = { $file } ({ $folder })
command-save = Сохранить
command-save-as = Сохранить как…
command-quit = Выход
command-undo = Отменить
command-redo = Повторить
command-add-variant = Копировать этот вариант
command-rename-variant = Переименовать этот вариант…
command-delete-variant = Удалить этот вариант
command-find-question = Найти вопрос
command-palette = Найти что угодно…
command-light = Светлое оформление
command-dark = Темное оформление
command-system = Как в системе
command-zoom-in = Крупнее
command-zoom-out = Мельче
command-zoom-reset = Обычный размер
# Каждый язык под своим именем, везде одинаково
language-en = English
language-ru = Русский
language-uz = Oʻzbekcha
language-uz-Cyrl = Ўзбекча
command-keys = Сочетания клавиш…
command-about = О программе Imtiyoz…

## Верхняя строка

top-law = Закон на { $date }
top-currency = Суммы в { $currency }
top-variant = Вариант «{ $name }»
top-add-variant = Добавить вариант, копию этого
variant-copy = { $name } ({ $number })

## Вопросы

form-find = Найти вопрос
form-nothing-found = Ни один вопрос не говорит о «{ $text }»
form-waiting = { $count ->
    [one] ? нет { $count } ответа
   *[other] ? нет { $count } ответов
}
group-plan = Этот план
plan-company = Компания
plan-from = Первый месяц
plan-months = Длительность
plan-months-wrong = Напишите число месяцев

pace-month = в месяц
pace-year = в год
answer-none = Нет ответа
# $fact – вопрос
answer-more = Еще: { $fact }
answer-add-value = Другое значение с более позднего месяца
answer-add = + с месяца…
answer-add-to = { $fact }: добавить значение с более позднего месяца
answer-add-cost = + Добавить сумму
answer-add-cost-to = { $fact }: добавить сумму
answer-no-costs = Нет
answer-no-costs-of = { $fact }: сумм нет
answer-no-costs-given = Нет, ответ дан
answer-clear = Убрать ответ
answer-note = Написать заметку
answer-note-of = Заметка: { $fact }
answer-note-hint = Ваша заметка к этому ответу
answer-from = { $fact }, { $month } и далее
# $number считает строки с 1
answer-month = { $fact }, месяц { $number }
answer-month-hint = 2026-01
answer-remove = { $fact }: убрать строку { $number }
answer-item-note = { $fact }, заметка { $number }
answer-item-note-hint = На что
answer-yes-no = { $fact }: { $option }
answer-wrong = ! { $problem }
# То, что печатается, – как это понято
answer-understood = = { $value }
answer-waiting = { $count ->
    [one] ? ждет { $count } мера
    [few] ? ждут { $count } меры
   *[other] ? ждут { $count } мер
}

## Суммы

middle-old-figures = Суммы до ошибки в ответах
middle-no-figures = Сумм нет, пока ошибки в ответах не исправлены
middle-nothing = Ничего не предоставлено
middle-not-known = Пока неизвестно: не хватает ответов
middle-total = { $what }: { $amount }
middle-total-name = { $beneficiary } · { $kind }
middle-years = По годам
# Столбец года и каждая его часть
middle-bar = { $year }: { $parts }
middle-bar-part = { $what } ({ $certainty }) { $amount }
# $what – меры, которые заканчиваются или меняются
middle-bar-changes = { $year } год: { $what }
middle-legend = { $what } ({ $certainty })
middle-year-amount = { $year }, { $what }: { $amount }
middle-programme = { $name }: { $value }
middle-outcome-granted = Предоставлено
middle-outcome-refused = Пока нет
middle-outcome-unknown = Неизвестно
middle-outcome-law_unknown = Закон молчит
middle-outcome-not_in_force = Не действует
middle-granted = { $certainty } · { $kind } · { $months }
middle-unmet = Не выполнено: { $condition }
middle-needs = Нет ответа: { $facts }
middle-law-silent = Ни один источник не говорит, положено ли это вам
middle-bounds = От { $low } до { $high }, смотря как толковать закон
middle-bounds-known = От { $low } до { $high }, смотря как толковать закон, из того, что известно
middle-footer = Оценка, а не решение какого-либо органа. Закон на { $date }
value-service = Открыто для вас

## Почему

right-nothing = Объяснять пока нечего
right-why = Как это получилось
right-sum-of = Сумма из
right-part = { $name } дает { $amount }
right-whole-plan = Весь план
right-year = Год
right-month = Месяц
right-about = О мере
right-all-lines = Показать и то, что не решало
right-open-line = Раскрыть: { $line }
right-close-line = Свернуть: { $line }
right-go-to-question = К вопросу
right-by-reading = По толкованию закона, выбранному ниже
# $citation – акт и пункт, $confidence – насколько надежен источник
right-citation = { $citation } · { $confidence }
right-open-act = Открыть акт: { $citation }
right-left-out = Некоторым толкованиям нужны еще ответы, в границы они не входят: { $facts }
right-readings = Открытые вопросы права
right-readings-help = Источники оставляют их открытыми; рядом с каждым толкованием – чего стоит мера за весь план
# $worth – сумма или исход
right-option = { $question } { $option }: { $worth }

## Нижняя строка

bottom-saved = Сохранено
bottom-unsaved = Не сохранено
bottom-no-file = Еще не в файле
bottom-waiting = { $count ->
    [one] { $count } вопрос без ответа важен
    [few] { $count } вопроса без ответа важны
   *[other] { $count } вопросов без ответа важны
}
bottom-all-answered = На все важные вопросы ответ дан
bottom-wrong = { $count ->
    [one] ! { $count } ответ неверен
    [few] ! { $count } ответа неверны
   *[other] ! { $count } ответов неверны
}
message-saved = Сохранено: { $file }

## Диалоги

dialog-open = Открыть план
dialog-save = Сохранить план
dialog-path = Путь к файлу
dialog-path-help = Имя файла вместе с папкой
dialog-replaces = ! Такой файл уже есть и будет заменен
dialog-unsaved = Сохранить изменения в плане «{ $company }»?
dialog-unsaved-help = Несохраненное пропадет
dialog-rename = Переименовать вариант
dialog-rename-name = Название варианта
dialog-rename-taken = Так называется другой вариант
dialog-rename-long = В названии не больше { $most } знаков
dialog-place = { $file }, строка { $line }, столбец { $column }
button-open = Открыть
button-save = Сохранить
button-discard = Не сохранять
button-cancel = Отмена
button-rename = Переименовать
button-close = Закрыть

about-what = Какие льготы закон дает ИТ-компании в Узбекистане, по месяцам и с обоснованием
about-version = Версия { $version }
about-law = Свод правил { $rulebook }, закон на { $date }
about-assessment = Оценка, а не решение какого-либо органа
about-private = Работает без сети и никуда ничего не отправляет

dialog-keys = Сочетания клавиш

## Поле, которое находит что угодно

palette-name = Найти команду, вопрос, меру или акт
palette-nothing = Таких слов нет ни в одном названии
palette-command = Команда
palette-question = Вопрос
palette-programme = Мера
palette-act = Акт
# Его строка: название и что это
palette-line = { $what }: { $name }

## The views

page-overview = Обзор
page-timeline = По месяцам
page-what-if = Что если
page-compare = Сравнение
page-duties = Обязанности
page-law = Закон
command-questions = Показать вопросы
command-why = Показать обоснование

## What to answer next, and a figure to copy

group-next = Ответьте сначала
form-next-waiting = { $count ->
    [one] ждет { $count } мера
    [few] ждут { $count } меры
   *[other] ждут { $count } мер
}
form-next-question = Ответьте сначала: { $fact }, { $waiting }
answer-idle = пока не влияет
answer-asked-by = Для меры «{ $programme }»: { $citation }
answer-asked-more = { $count ->
    [one] и еще { $count } мера
    [few] и еще { $count } меры
   *[other] и еще { $count } мер
}
answer-asked-nowhere = Ни одна мера об этом не спрашивает; нужно для сумм и курсов
command-copy-figure = Копировать сумму с обоснованием
right-copy = Копировать
message-copied = Скопировано с обоснованием
message-not-copied = Не скопировано: буфер обмена системы это не принял
message-page-shown = Страница открывается в браузере

## The plan of the first run

welcome-variant-1 = Как запланировано
welcome-variant-2 = Больше 50 – на год позже
welcome-note-activity = Вымышленная компания, чтобы попробовать. Измените любой ответ – суммы меняются сразу. Щелкните сумму – справа видно, как она получилась.
welcome-note-region = Наведите указатель на вопрос: что он значит и какой акт его задает.
welcome-note-it_specialists = Ответ может меняться со временем: каждая строка действует со своего месяца. Измените вторую строку и посмотрите, какая поддержка появляется и исчезает.
welcome-note-it_wage = Пишите как привыкли: 900 $, 10,8 млн, 1 200 USD. Ниже видно, как это понято.
welcome-note-export_revenue = Сумма за весь год; она делится по месяцам. Ctrl+Z отменяет любое изменение.
welcome-note-conference_costs = Расход – это список: месяц, сумма, на что. Сюда можно вставить столбцы из таблицы.
welcome-note-uzs_per_usd = Это ваше предположение, а не норма закона. Попробуйте другой курс.

## The parts, one at a time in a narrow window

part-questions = Вопросы
part-answer = Ответ
part-why = Почему

## The view of duties

duties-find = Найти обязанность
duties-kind-all = Все
duties-kind-payment = К уплате
duties-kind-report = Отчеты и проверки
duties-kind-change = Окончания и изменения
duties-past = И прошедшие дни
duties-none = Таких дней нет
duties-none-ahead = С сегодняшнего дня таких дней нет
duties-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
duties-year-owed = { $count }, к уплате { $amount }
duties-year = { $year }: { $told }
duties-about = За { $months }
duties-day = { $date }, { $what }, { $months }, { $value }
duties-next = Ближайшее

## Variants side by side

compare-column = { $plan }: { $variant }
compare-answer = { $month }: { $value }
compare-one = Вариант только один. Скопируйте его (Ctrl+D) и измените копию или добавьте план из файла.
compare-show = Показать: { $name }
compare-base = Сравнить с
command-compare-file = Добавить план из файла…
compare-all = И то, что совпадает
compare-cell = { $variant }, { $programme }: { $value }
compare-why = Чем «{ $name }» отличается от «{ $base }»
compare-explained = Какой вариант объяснить
compare-no-split = Один из ответов неверен, поэтому разницу не разложить
compare-same = Суммы совпадают
compare-order = Части складываются точно. Они взяты в порядке вопросов, каждая поверх предыдущих; в другом порядке отдельные части могут быть иными.
compare-months = Месяцы плана
compare-is-base = Основа
compare-programmes = Меры
compare-answers = Ответы и толкования
compare-one-shown = Включите вторую колонку, чтобы сравнить
compare-take-away = Убрать { $file }
# $what is the line above; the same file may stand there twice
compare-take-away-nth = { $what } ({ $number })
compare-drop = Или перетащите план в окно, пока открыт этот вид
# $name is the column
compare-problem = { $name }: { $problem }
dialog-compare = Добавить план для сравнения

## Unsaved work that a window left behind

command-recover = Несохраненная работа…
recovery-title = Восстановить несохраненную работу: { $company }?
recovery-kept = Копия сделана { $date } в { $time }; программа завершилась, не закрывшись
recovery-no-file = Еще не сохранено в файл
recovery-changed = ! Файл с тех пор изменился; при сохранении восстановленное заменит его
recovery-gone = ! Файла больше нет; при сохранении он будет создан заново
recovery-help = Откроется как несохраненные изменения; ни один файл не изменится, пока вы не сохраните
recovery-more = Планов, о которых спросим после этого: { $count }
recovery-restore = Восстановить
recovery-discard = Удалить
recovery-later = Позже
recovery-restored = Восстановлено, еще не сохранено
recovery-others = { $count ->
    [one] Восстановлено, еще не сохранено; есть еще { $count } план, см. меню «Файл»
    [few] Восстановлено, еще не сохранено; есть еще { $count } плана, см. меню «Файл»
   *[many] Восстановлено, еще не сохранено; есть еще { $count } планов, см. меню «Файл»
}
recovery-postponed = Несохраненная работа остается; открыть ее можно из меню «Файл»
recovery-none = Несохраненной работы нет
recovery-failed = ! Не удается держать запасную копию несохраненной работы: { $problem }

## The timeline

timeline-programmes = Меры
timeline-all = Весь план
timeline-five-years = Пять лет
timeline-year = Один год
timeline-earlier = Раньше
timeline-later = Позже
timeline-row = { $programme }: { $runs }
timeline-run = { $outcome } { $first } – { $last }
timeline-month = { $month }: { $outcome } { $amount }
timeline-change = С { $date }: { $what }
timeline-legend = Сплошное: предоставлено по закону. Контур: не более, по решению, или услуга. Линия ×: отказано. Пунктир ?: неизвестно или источники молчат. Вертикальный пунктир: закон что-то прекращает или меняет.
timeline-step = { $fact }: { $value } с месяца { $month }, перетащите или двигайте стрелками
timeline-moved-nothing = Суммы не меняются
timeline-thresholds = Что измеряет мера «{ $programme }» и пороги
timeline-all-thresholds = Все ее пороги
timeline-headroom = { $name }, { $first } – { $last }: { $then }

## What if

what-if-remove = Убрать: { $fact }
what-if-add = Крутить другой ответ…
what-if-nothing = Ответьте на вопрос числом, тогда его можно крутить здесь
what-if-curve = Сумма в зависимости от ответа: { $fact }
what-if-total = Какую сумму чертить
what-if-plot = Кривая: { $total } – { $fact }
what-if-point = { $value }: { $amount }
what-if-goal-title = Цель
what-if-goal = Что даст
what-if-goal-hint = сумма
what-if-goal-exactly = { $value } – это ровно { $amount }; меньший ответ этого не дает (наименьший возможный: { $first })
what-if-goal-between = Ровно столько не дает ни один ответ в границах { $first } – { $last }: { $value } – { $amount }, { $other } – { $more }
what-if-goal-above = Любой ответ в границах { $first } – { $last } дает больше: наименьшее – { $amount }, при { $value }
what-if-goal-below = Любой ответ в границах { $first } – { $last } дает меньше: наибольшее – { $amount }, при { $value }
what-if-goal-exactly-tried = { $value } – это ровно { $amount }, из ответов, проверенных в границах { $first } – { $last }
what-if-goal-between-tried = Ровно столько не дает ни один из проверенных ответов в границах { $first } – { $last }: { $value } – { $amount }, { $other } – { $more }
what-if-goal-above-tried = Каждый проверенный ответ в границах { $first } – { $last } дает больше: наименьшее – { $amount }, при { $value }
what-if-goal-below-tried = Каждый проверенный ответ в границах { $first } – { $last } дает меньше: наибольшее – { $amount }, при { $value }
what-if-turn-to = Поставить { $value }
what-if-jumps = Где скачки
what-if-looking = Еще ищем
what-if-no-jumps = Между концами скачков нет
what-if-no-jumps-tried = Среди проверенных значений скачков не найдено
what-if-tried = Проверено значений: { $count }, не все; узкий скачок между двумя из них мог остаться незамеченным
what-if-jump = Между { $before } и { $after }: { $programmes }
what-if-jump-said = { $jump }, { $amount }
what-if-value = Значение: { $fact }
what-if-least = Начало кривой: { $fact }
what-if-most = Конец кривой: { $fact }

## The law, to read

law-programmes = Меры
law-numbers = Числа по датам
law-questions = Открытые вопросы
law-sources = Источники
law-duties = Обязанности
law-cases = Разобранные случаи
law-find = Найти в законе
law-nothing = Здесь нет ничего о «{ $text }»
law-entry = { $name }, { $beside }
law-span = { $from } – { $until }
law-span-open = { $from } и далее
law-window = Длится { $months } подряд
law-open = Опирается на открытые вопросы: { $questions }
law-value = { $value } с { $date }
law-default = по умолчанию
law-chosen = выбрано в этом плане
law-rests = Касается: { $programmes }
law-cases-about = Рассчитаны вручную по закону; каждый оценивается здесь так же, как план компании.
law-cases-run = Проверить сейчас
law-cases-stop = Остановить
law-cases-counts = Проверено { $run } из { $all }, не сошлось: { $failed }

## The glossary

command-glossary = Словарь…
dialog-glossary = Словарь
find-glossary = Найти слово

## Studies and the best plan

study-moves = От чего это зависит
study-chances = Что может получиться
study-draws = Все числа, расходы и будущие даты берутся случайно из границ выше, чаще всего вероятное значение; испытаний: { $draws }
study-all = Все ответы
study-low = Не меньше: { $fact }
study-high = Не больше: { $fact }
# The range of an answer that was tried, before its two ends.
study-range = Проверенный диапазон:
# Beside a bar: the answer that makes its end.
study-least-at = Меньше всего: { $value }
study-most-at = Больше всего: { $value }
best-title = Лучший план
best-intro = Отметьте, что может измениться: найдется план, при котором после зарплат остается больше всего; если проверены все значения – с доказательством
best-add = Разрешить менять еще один ответ…
best-remove = { $fact } с { $month } не меняется
best-from = С какого месяца: { $fact }
best-low = От: { $fact }, { $month }
best-high = До: { $fact }, { $month }
best-any = любой ответ
best-find = Найти лучший план
best-stop = Остановить
heat-two = Два ответа сразу
heat-across = По горизонтали
heat-down = По вертикали
heat-alike = Выберите два разных вопроса
heat-unknown = посчитать нельзя
heat-cell = { $across }, { $down }: { $amount }
heat-colours = Красное – меньше, чем по плану, зеленое – больше; рамка – сам план
