/**
 * Made by `npm run train:topics`; do not edit by hand. What general words say about whether an acronym means an executive:
 * word, weight near it, weight further off, in hundredths.
 */
export const TOPIC_WORDS = `
able -7 7, about 12 -3, above -2 16, accordingly -1 7, accounting 3 6, achieve -3 -10, act 15 -1, action -7 17
active 1 -10, actually 4 8, added -6 -9, addition -4 -8, address 7 2, after 8 -6, again -6 -5, agency 16 -5
agenda 1 -10, agent -5 -6, ago 8 2, agreement -16 17, air -1 -6, align 7 -11, allow -7 -6, almost -3 -7
alternative -3 -6, although 0 -9, always -4 6, among -7 -2, amount -2 10, analytics -3 11, and 0 -22
annual -4 16, another -6 2, answer 1 6, anticipated 1 6, any -5 9, api -2 -16, appointed 14 -3
appropriate 0 6, approval 20 -2, approved 18 13, april -4 6, are -8 -5, areas -7 4, arising -3 -6, around 2 8
article -16 10, asked 5 6, assess -8 0, assessment 0 16, assets 8 14, assigned -6 -4, assist -5 16
associated 10 -16, assume 0 -8, attack 6 -1, attend 0 -6, attention 7 -2, author -9 -15, authorities 13 9
authorized 16 4, auto -12 -15, balance -2 14, bank 12 29, based -14 -7, baseline -2 -8, basis -9 -14
became 5 9, become 6 14, before -1 -7, behind 0 6, being 10 5, benefits 1 -8, between -3 -7, bill 8 13
block -1 -9, blog -5 6, board 36 25, body -6 -1, both -7 3, box -2 -6, break 2 7, bring -2 6, broad -1 -6
budget -7 8, business 1 21, call 18 0, came 4 6, can -5 -8, candidates -7 -2, capabilities -4 -6, career -1 6
case 17 -5, cash 3 19, category 12 -11, caused 0 6, chair 17 12, challenges -2 8, change 7 4, channel -6 8
chapter 2 7, charges 4 6, check -7 -10, chief 42 33, class -16 -10, clients -3 -6, close -8 3, cloud 5 -9
code -12 -13, col 8 0, collection -3 -6, color -2 -14, combined -4 -11, comment -1 6, common -2 -10
communications 10 -5, community -9 10, company 33 20, compared -3 -13, compensation 5 6, compliance -7 6
comprehensive 4 -7, computer -4 -6, concerns -1 -6, conditions -7 6, conference 4 7, confidence 0 -6
configuration 1 -11, configure -1 -7, conflict -4 -6, connected -1 -6, consider 3 -9, contained -4 -13
content -11 -9, contribution 8 -7, convert -11 -4, coordinated -3 -10, copyright -7 -12, corporate 6 2
correct 4 -9, corresponding -1 -7, costs -4 -15, council 33 -26, country -7 -4, course 2 -9, create -11 -4
credit -6 7, critical 1 6, cross -12 -5, current 0 12, currently 1 -6, custom 0 -6, cycle -5 -7
database -1 -7, date 0 20, december 0 7, decision 11 0, decreased -4 -7, defined -10 -15, definition -1 -11
degree -1 -7, delayed 1 -6, delegates 3 7, deliver -3 19, demonstrate -4 -9, depending 5 -6, der 9 -2
described -6 -8, description 13 0, detect -2 -7, develop -14 7, developers -7 5, development 0 -8
devices -6 -3, did 0 6, different -10 -2, digital 2 -8, director 26 13, discuss 6 3, discussions 3 -9
display 5 -13, distributed -6 -9, distribution -1 -8, docs 0 6, documentation -3 -7, dollar -1 7
double -5 -13, down 9 11, draw 7 1, drive 4 -6, drop -2 -6, due -6 4, during 2 -6, easily -2 -7, edge -3 6
editing -2 11, effect -4 -9, effective 12 11, efficiency 1 -6, efforts -2 7, electronics -1 -11, else 7 -5
email -10 7, emergency -4 -10, emerging 0 6, employed 6 1, employment 0 17, enable -1 -8, end -4 11
energy -7 2, engagement -2 6, engine -1 7, enough 4 11, entered -6 1, equal -3 -8, equipment -2 -7
error -5 -11, essentially 1 -6, evaluate -4 -10, evaluation 0 13, even -5 9, event -4 7, everyone 0 7
evidence -1 -9, example -2 -8, except -2 -6, exchange -6 5, executed -3 18, executive 49 26, existing -6 -2
exp -4 -7, expenses -5 9, experience -8 -1, experiment -3 -6, explain 0 -6, extended -1 -7, extent -2 -6
face 10 6, factory -9 6, failed -2 -6, family 4 -9, features -3 -13, february 0 6, federal 12 -17, field 0 -10
filing -15 -5, final -3 6, finance 11 2, financial 23 6, find -4 -8, first 10 6, fixed -6 -10, flow -2 13
for -5 -9, form -4 13, format -15 -7, former 34 4, found 4 7, foundation 8 -8, founder 38 6, four 3 -6
framework -9 -3, free 2 -6, frequently -2 6, from 0 -7, full -2 20, function 1 -12, functional -1 -7
functionality 0 6, gap -2 9, general -15 5, generate -6 -11, github -9 -24, give 8 4, global -4 -6, goes -2 7
going 0 7, got 7 3, gov -21 1, group -11 -6, growth -3 -6, guide -4 -6, guidelines -7 -10, had 9 1, half -3 -8
hard 0 7, hardware -1 -8, has 12 8, have 10 8, head 3 7, header -5 -11, health -4 12, hearing 3 6, here 12 7
higher -3 -11, him 7 19, hired 9 8, his 33 9, home 4 -7, house -6 3, however -4 -6, href -8 11, html -15 -3
http -25 -1, hub -2 -6, identified -4 -10, identify -4 11, ies 6 -5, implement 6 -1, implementation -7 -12
import -2 -14, improve -4 7, including 12 1, income -6 10, increase -8 3, independent 4 7, indicated -2 -6
individual -1 12, industry -1 7, information 6 -7, informed -1 -8, infrastructure 5 6, initial 0 -8
initiatives 9 4, instance -13 -5, instead -2 -12, int -4 -11, integrated -8 -9, interface -5 -7, internal 0 10
internet 1 6, into -10 -1, issues -11 3, its 4 15, january 1 7, jobs 14 13, john 9 4, joined 26 7, joint -3 6
june 0 16, just 3 8, kind 4 8, knowledge -6 1, label -3 -8, language -5 -9, larger -1 -6, law -8 2
layout -8 -3, lead -2 8, leader 6 14, leadership -1 25, leave 8 1, led 3 7, left 1 -7, letter -1 10
level 11 2, license -12 -8, line -1 7, link -13 9, list -6 2, load -4 -7, local -2 -6, location -7 -1
logged -1 -10, longer 0 -7, looking -6 -3, loss -8 -3, lot -1 6, made -7 0, maintain -6 -8, management 12 6
manager 1 11, managing -6 1, map -2 -10, market -6 3, material 0 9, matt -3 -9, matter -2 7, max -2 -6
may 4 -9, maybe 0 9, measures -9 5, meeting -6 1, meetings 2 6, members 3 13, message 1 -8, method -11 -21
metrics -3 -6, michael 6 -3, microsoft 14 -5, million -4 19, minutes -3 6, mission -4 11, mobile -8 -1
mode -4 -7, model -12 -7, module -6 -14, money -4 17, month 7 4, monthly -1 9, more -6 7, most -6 1, much 3 9
multiple -5 -12, named 3 10, nature 0 7, necessary -1 9, need -7 6, negative -3 -8, net -9 -2, network -8 2
never 4 6, next 5 8, non -7 2, not -6 0, notice -3 8, number -8 -12, object -8 -10, october -2 7, office 18 4
officer 50 21, officials 9 -1, one 10 -3, ones -1 -8, open -13 0, operating 0 7, operations 12 -6
options -3 -9, order -8 -11, org -8 -8, organization 12 7, organizational 1 10, original -6 4, other 9 7
our 9 2, out -7 -3, over -3 -11, oversee 8 0, own 0 -10, owner 8 1, park 5 6, part -20 10, participation 1 -6
passed -7 -1, path -3 -7, patients -18 -19, pdf 13 5, people 8 9, perform -5 -13, performance -4 10
perhaps -2 -6, person 17 9, personal -2 6, physical 1 -7, pilot -3 7, place -5 9, plan -5 10, point -8 6
port -2 -8, portal 0 -6, position 10 -2, possible -2 7, posted -6 4, potential 6 4, practices 5 -7
preference -1 -6, present -10 -3, presentation 7 4, president 60 16, primarily -2 -13, primary 3 -11
principal 0 6, principles -1 6, priority -2 13, problems -6 14, procedures -8 -1, produce -4 9, products 7 0
professional 0 -7, profit -4 8, promoted 1 10, proposed -7 -5, protocol -3 -11, provisions -6 6
publication -9 -4, pull -6 -7, quality -10 9, quarter -2 8, query -3 -11, questions -1 6, quoted 11 9
range -4 -6, rate -11 3, really 3 8, recent -5 6, recruiting -2 -8, red -6 -7, reduce -5 -15, reflect -6 2
registered -7 -2, regulation -7 6, related -4 -10, released -9 -3, relevant 0 7, remove -2 -14, replace 6 -11
report 22 9, representatives 3 -6, request -3 -6, required 10 -3, research -6 4, resolve 7 5, response 0 8
responsibility 13 2, results -6 -1, return -10 -17, reuss -2 -7, revenue -6 5, review 5 8, revised -2 -6
rich 1 7, right -10 -2, role 15 11, root -8 -15, round 9 0, safe 0 -6, said 37 -2, salary 4 8, sales 1 6
same -9 0, say 22 7, scale -2 -10, scan -2 -8, scope 1 -8, screen -2 -6, scripts 0 7, section -17 2
securities -4 10, see -14 5, select 5 8, self -8 -7, sell 0 10, sending -4 -9, senior 23 -9, serve 16 1
services -18 13, set -8 -1, several -2 -7, shall 7 7, shares 3 13, she 14 12, should 2 -6, show -5 -7
sign 12 16, signal -3 -10, signature 10 6, significantly -3 -8, since 6 -9, site -6 13, situation 6 -9
size 0 -12, small 9 -5, smaller -1 6, smith 9 -6, software -10 -2, solutions -7 -2, some -2 -8, soon 4 7
space -6 -6, span -19 6, speaking 1 11, specific -6 -6, spending -7 3, sponsored 3 7, staff 23 4
stakeholders 2 8, standard -15 1, start -6 -7, statement 2 29, status -11 -5, step 3 10, stores -8 8
strategy -6 11, strength -1 -9, string -8 -11, strong -7 -2, study 8 -16, style -9 -5, sub 0 -6
submitted -6 1, success -3 -8, such 3 10, suggested -6 -6, suit -1 11, summary 7 4, support -18 -10
survey -2 8, system -22 -10, table 18 9, tag 10 -9, take 1 9, taken -6 -2, talks 11 13, target -9 -2
task -1 7, technology 1 12, term 0 12, test -23 -12, text -13 -8, that 7 0, the -5 -19, their -1 7, them -9 3
themselves 8 -8, there -1 -7, things 0 14, think 4 13, those -11 4, three 0 12, through -10 -1, time -6 -7
title -5 -22, today 32 6, together 8 0, took 10 -1, top -6 8, topics -6 -6, tracy 0 -7, transition -2 -11
treated -1 -7, treatment -4 -13, trial -1 -6, two -7 -9, type -13 -7, unable 1 9, under -2 6, unique -3 -6
university -7 0, update 7 -9, url -10 8, usa -5 6, use -23 -11, used -14 -13, useful -3 -7, users -8 2
using -13 -10, utility -2 -6, validate 1 -8, value 0 -9, van 7 -2, variety 0 -7, vendor -3 6, version -4 -6
very 14 6, via -5 -14, vice 17 9, video 13 2, visit 1 -8, visual -2 -9, voice 1 -6, vote -8 8
warranty -10 -10, watch -3 8, web 4 7, website 0 9, week -3 14, weekly 7 1, weight -3 -7, well -8 6
were -6 -16, when 10 1, whether -5 -7, which -7 -3, who 43 9, why -3 8, will 6 -5, with -6 -4, within -9 10
without -11 -10, word 3 -8, world -1 7, worth -2 10, would 11 2, write 10 -7, written -4 13, www -9 0
year -1 14, yes -4 6
`;
