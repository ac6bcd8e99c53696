# Письмо: оценка плана на бумаге.

letter-title = Оценка льгот: { $plan }
letter-foot = { $plan }, { $variant } – оценка, а не решение какого-либо органа
letter-unprinted = Квадрат (□) стоит вместо каждого знака, которого нет в шрифте этой страницы: { $letters }. На веб-странице с тем же письмом они видны.
letter-cut = … (еще { $count } знаков — в файле плана)
letter-page = стр. { $page } из { $pages }
letter-variant = Вариант: { $variant }
letter-period = { $from } – { $until } ({ $months })
letter-no-decision = Это оценка, а не решение какого-либо органа.
letter-basis = Законодательство по состоянию на { $date }, свод правил «{ $rulebook }». Суммы в { $currency }. Расчет основан на ответах самой компании; они приведены в конце.

letter-summary = К чему приходит план
letter-what = Что
letter-how-sure = Насколько точно
letter-amount = Сумма
letter-total = { $kind } · { $beneficiary }
letter-totals-apart = То, что дается по праву, следует из закона, как только выполнены его условия. «Не более, по решению» – наибольшее, что можно получить: решает орган или оператор. Итоги разных видов и получателей не складываются; отсрочка – наибольшая сумма, не уплаченная на конец месяца.
letter-variants = Варианты рядом
letter-none = нет
letter-years = По годам
letter-year = Год
letter-chart = Столбцы за { $first }–{ $last } годы: { $series }. Самый высокий столбец – { $most }. Все суммы есть в таблице ниже.

letter-next = Что делать дальше
letter-next-help = Первый срок каждой обязанности и всего, что заканчивается или меняется. Все сроки приведены ниже.
letter-date = Дата
letter-duty = Обязанность
letter-owed = Сумма
letter-days = Все сроки

letter-advice = Что изменило бы положение
letter-best = Лучший следующий шаг:

letter-programmes = Меры
letter-programme = Мера
letter-outcome = Итог
letter-months = Дано
letter-how = Как получается { $month }

letter-questions = Открытые вопросы права
letter-questions-help = Источники оставляют эти вопросы открытыми. Суммы основаны на выбранном ответе; рядом с другими указано, что они изменили бы.
letter-option = Ответ
letter-source = Источник
letter-worth = Что изменилось бы
letter-chosen = Выбран
letter-becomes = { $programme }: { $value }
letter-same = В этом плане ничего

letter-answers = Ответы компании
letter-answers-help = Ответ действует со своего месяца до следующего ответа.
letter-question = Вопрос
letter-from = С
letter-answer = Ответ
letter-unanswered = Без ответа, то есть неизвестно, но не ноль:

letter-sources = Источники
letter-act = Акт
letter-link = Ссылка

calendar-name = { $plan }, { $variant }: сроки по льготам
calendar-owed = { $duty }: { $owed }

sheet-summary = Итоги
sheet-programmes = Меры
sheet-years = Годы
sheet-months = Месяцы
sheet-costs = Затраты
sheet-answers = Ответы
sheet-parameters = Числа права
sheet-derivations = Расчеты
sheet-help = Ячейки на цветном фоне можно менять: ответы и суммы затрат. Меры с живыми формулами пересчитываются; остальные – значения, как их посчитала программа. Нижняя и верхняя границы и открытые вопросы права не пересчитываются.
sheet-month = Месяц
sheet-part = Часть величины
sheet-conditions = { $programme }: условия выполнены
sheet-granted = { $programme }: предоставлено
sheet-unit = Валюта
sheet-kind = Вид
sheet-beneficiary = Кому
sheet-id = Идентификатор
sheet-low = Не меньше
sheet-high = Не больше
sheet-how = Как посчитано
sheet-live = Живые формулы
sheet-values = Значения
sheet-parameter = Число
sheet-value = Значение
sheet-as-written = Как записано в своде правил
sheet-note = Заметка
sheet-in-own = В валюте закона
sheet-before = До пределов
sheet-after = После пределов
sheet-paid = Выплачено
sheet-used = Израсходовано из предела
sheet-line = Строка

## Много клиентов в одной таблице

portfolio-tab = Портфель
portfolio-company = Компания
portfolio-variant = Вариант
portfolio-from = С
portfolio-until = По
portfolio-gain = Все, что получает компания
portfolio-by-right = По закону
portfolio-at-most = Не более, по решению
portfolio-staff = Сотрудники
portfolio-lacking = Что из этого неизвестно
portfolio-stake = Под риском в течение года
portfolio-duty-date = Ближайший срок
portfolio-duty = Ближайшая обязанность
portfolio-duty-amount = Сумма к сроку
portfolio-cliff-date = Ближайшее окончание или изменение
portfolio-cliff = Что заканчивается или меняется
portfolio-cliff-amount = Сколько это давало
portfolio-waiting = Меры, которые ждут ответов
portfolio-made-with = Сделан с другим сводом правил
portfolio-before = По прежнему своду правил
portfolio-difference = Разница
portfolio-moved = Меры с другим итогом
portfolio-file = Файл
portfolio-wrong = Что с ним не так
portfolio-written = Записано: { $file }, файлов: { $read }; не прочитано: { $wrong }
