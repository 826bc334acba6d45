select
  json_build_object(
    'data',
    json_build_object(
      'search',
      (
        select
          json_build_object(
            'totalCount',
            (
              select
                count(*)
              from
                "SearchEntry" searchentry2
              where
                searchentry2."words" @@ websearch_to_tsquery('"public"."proviso"'::regconfig, $1::text)
                and (
                  searchentry2."articleId" is not null
                  or searchentry2."actorId" is not null
                  or exists (
                    select
                      1
                    from
                      "Event" event5
                    where
                      event5."id" = searchentry2."eventId"
                      and event5."retractedAt" is null
                  )
                  or exists (
                    select
                      1
                    from
                      "Condition" condition6
                    where
                      condition6."id" = searchentry2."conditionId"
                      and condition6."retractedAt" is null
                  )
                )
            ),
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'cursor',
                  page7.cursor,
                  'snippet',
                  case
                    when page7."articleId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(
                              ' · ',
                              nullif(article8."title", ''),
                              nullif(
                                (
                                  select
                                    revision9."text"
                                  from
                                    "Revision" revision9
                                  where
                                    revision9."articleId" = article8."id"
                                  order by
                                    revision9."seq" desc
                                  limit
                                    1
                                ),
                                ''
                              )
                            ),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $2::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Article" article8
                      where
                        article8."id" = page7."articleId"
                    )
                    when page7."actorId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(
                              ' · ',
                              nullif(actor10."name", ''),
                              nullif(actor10."description", '')
                            ),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Actor" actor10
                      where
                        actor10."id" = page7."actorId"
                    )
                    when page7."eventId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(' · ', nullif(event11."title", '')),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $4::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Event" event11
                      where
                        event11."id" = page7."eventId"
                    )
                    when page7."conditionId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(
                              ' · ',
                              nullif(condition12."summary", ''),
                              nullif(condition12."requirement", '')
                            ),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $5::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Condition" condition12
                      where
                        condition12."id" = page7."conditionId"
                    )
                  end,
                  'highlights',
                  case
                    when page7."articleId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark15."field",
                                  'start',
                                  mark15."start",
                                  'end',
                                  mark15."end",
                                  'text',
                                  mark15."text"
                                )
                              ),
                              '[]'
                            )
                          from
                            (
                              select
                                'title'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          article13."title",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $6::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                              union all
                              select
                                'text'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          (
                                            select
                                              revision14."text"
                                            from
                                              "Revision" revision14
                                            where
                                              revision14."articleId" = article13."id"
                                            order by
                                              revision14."seq" desc
                                            limit
                                              1
                                          ),
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $7::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                            ) mark15
                        )
                      from
                        "Article" article13
                      where
                        article13."id" = page7."articleId"
                    )
                    when page7."actorId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark17."field",
                                  'start',
                                  mark17."start",
                                  'end',
                                  mark17."end",
                                  'text',
                                  mark17."text"
                                )
                              ),
                              '[]'
                            )
                          from
                            (
                              select
                                'name'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          actor16."name",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $8::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                              union all
                              select
                                'description'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          actor16."description",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $9::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                            ) mark17
                        )
                      from
                        "Actor" actor16
                      where
                        actor16."id" = page7."actorId"
                    )
                    when page7."eventId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark19."field",
                                  'start',
                                  mark19."start",
                                  'end',
                                  mark19."end",
                                  'text',
                                  mark19."text"
                                )
                              ),
                              '[]'
                            )
                          from
                            (
                              select
                                'title'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          event18."title",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $10::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                            ) mark19
                        )
                      from
                        "Event" event18
                      where
                        event18."id" = page7."eventId"
                    )
                    when page7."conditionId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark21."field",
                                  'start',
                                  mark21."start",
                                  'end',
                                  mark21."end",
                                  'text',
                                  mark21."text"
                                )
                              ),
                              '[]'
                            )
                          from
                            (
                              select
                                'summary'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          condition20."summary",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $11::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                              union all
                              select
                                'requirement'::text as field,
                                (until - length(replace(piece, '', '')))::int as start,
                                (until - length(replace(piece, '', '')) + length)::int as "end",
                                left(piece, length) as text
                              from
                                (
                                  select
                                    piece,
                                    place,
                                    strpos(piece, '') - 1 as length,
                                    sum(length(replace(piece, '', ''))) over (
                                      order by
                                        place
                                    ) as until
                                  from
                                    unnest(
                                      string_to_array(
                                        ts_headline(
                                          '"public"."proviso"'::regconfig,
                                          condition20."requirement",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $12::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                            ) mark21
                        )
                      from
                        "Condition" condition20
                      where
                        condition20."id" = page7."conditionId"
                    )
                  end,
                  'node',
                  case
                    when page7."articleId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Article',
                          'id',
                          'art_' || article22."id",
                          'title',
                          article22."title"
                        )
                      from
                        "Article" article22
                      where
                        article22."id" = page7."articleId"
                    )
                    when page7."actorId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Actor',
                          'id',
                          'act_' || actor23."id"
                        )
                      from
                        "Actor" actor23
                      where
                        actor23."id" = page7."actorId"
                    )
                    when page7."eventId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Event',
                          'id',
                          'evt_' || event24."id"
                        )
                      from
                        "Event" event24
                      where
                        event24."id" = page7."eventId"
                        and event24."retractedAt" is null
                    )
                    when page7."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'id',
                          'con_' || condition25."id",
                          'summary',
                          condition25."summary"
                        )
                      from
                        "Condition" condition25
                      where
                        condition25."id" = page7."conditionId"
                        and condition25."retractedAt" is null
                    )
                  end
                )
              ) filter (
                where
                  page7.number <= 3
              ),
              '[]'
            ),
            'pageInfo',
            json_build_object('hasNextPage', count(*) > 3)
          )
        from
          (
            select
              *,
              row_number() over () as number
            from
              (
                select
                  searchentry2."articleId" as "articleId",
                  searchentry2."actorId" as "actorId",
                  searchentry2."eventId" as "eventId",
                  searchentry2."conditionId" as "conditionId",
                  translate(
                    encode(
                      convert_to(
                        json_build_array(
                          '1.nIaFWxWE',
                          ts_rank_cd(
                            searchentry2."words",
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $13::text)
                          )::text,
                          searchentry2."id"::text
                        )::text,
                        'UTF8'
                      ),
                      'base64'
                    ),
                    E'+/=\n',
                    '-_'
                  ) as cursor
                from
                  "SearchEntry" searchentry2
                where
                  searchentry2."words" @@ websearch_to_tsquery('"public"."proviso"'::regconfig, $14::text)
                  and (
                    searchentry2."articleId" is not null
                    or searchentry2."actorId" is not null
                    or exists (
                      select
                        1
                      from
                        "Event" event5
                      where
                        event5."id" = searchentry2."eventId"
                        and event5."retractedAt" is null
                    )
                    or exists (
                      select
                        1
                      from
                        "Condition" condition6
                      where
                        condition6."id" = searchentry2."conditionId"
                        and condition6."retractedAt" is null
                    )
                  )
                order by
                  ts_rank_cd(
                    searchentry2."words",
                    websearch_to_tsquery('"public"."proviso"'::regconfig, $15::text)
                  ) desc,
                  searchentry2."id" desc
                limit
                  4
              ) rows
          ) page7
      ),
      'misspelt',
      json_build_object(
        'totalCount',
        (
          select
            count(*)
          from
            "SearchEntry" searchentry26
          where
            searchentry26."words" @@ websearch_to_tsquery('"public"."proviso"'::regconfig, $16::text)
            and searchentry26."actorId" is not null
        ),
        'didYouMean',
        (
          select
            coalesce(
              json_agg(
                json_build_object('slug', actor31."slug")
                order by
                  best.likeness desc,
                  best.id
              ),
              '[]'
            )
          from
            (
              select
                id,
                max(likeness) as likeness
              from
                (
                  select
                    actor29."id" as id,
                    similarity (
                      proviso_plain (actor29."name"),
                      proviso_plain ($17::text)
                    ) as likeness
                  from
                    "Actor" actor29
                  where
                    proviso_plain (actor29."name") % proviso_plain ($18::text)
                  union all
                  select
                    actorname30."actorId",
                    similarity (
                      proviso_plain (actorname30."text"),
                      proviso_plain ($19::text)
                    )
                  from
                    "ActorName" actorname30
                  where
                    proviso_plain (actorname30."text") % proviso_plain ($20::text)
                ) candidates
              group by
                id
              order by
                likeness desc,
                id
              limit
                5
            ) best
            join "Actor" actor31 on actor31."id" = best.id
        )
      )
    )
  )::text
-- $1 = "\"safe passage\" -navy"
-- $2 = "\"safe passage\" -navy"
-- $3 = "\"safe passage\" -navy"
-- $4 = "\"safe passage\" -navy"
-- $5 = "\"safe passage\" -navy"
-- $6 = "\"safe passage\" -navy"
-- $7 = "\"safe passage\" -navy"
-- $8 = "\"safe passage\" -navy"
-- $9 = "\"safe passage\" -navy"
-- $10 = "\"safe passage\" -navy"
-- $11 = "\"safe passage\" -navy"
-- $12 = "\"safe passage\" -navy"
-- $13 = "\"safe passage\" -navy"
-- $14 = "\"safe passage\" -navy"
-- $15 = "\"safe passage\" -navy"
-- $16 = "Talibann"
-- $17 = "Talibann"
-- $18 = "Talibann"
-- $19 = "Talibann"
-- $20 = "Talibann"
