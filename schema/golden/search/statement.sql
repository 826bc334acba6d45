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
                  or searchentry2."eventId" is not null
                  or searchentry2."conditionId" is not null
                )
                and searchentry2."retractedAt" is null
            ),
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'cursor',
                  page3.cursor,
                  'snippet',
                  case
                    when page3."articleId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(
                              ' · ',
                              nullif(article4."title", ''),
                              nullif(
                                (
                                  select
                                    revision5."text"
                                  from
                                    "Revision" revision5
                                  where
                                    revision5."articleId" = article4."id"
                                  order by
                                    revision5."seq" desc
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
                        "Article" article4
                      where
                        article4."id" = page3."articleId"
                    )
                    when page3."actorId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(
                              ' · ',
                              nullif(actor6."name", ''),
                              nullif(actor6."description", '')
                            ),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $2::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Actor" actor6
                      where
                        actor6."id" = page3."actorId"
                    )
                    when page3."eventId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(' · ', nullif(event7."title", '')),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $2::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Event" event7
                      where
                        event7."id" = page3."eventId"
                    )
                    when page3."conditionId" is not null then (
                      select
                        translate(
                          ts_headline(
                            '"public"."proviso"'::regconfig,
                            concat_ws(
                              ' · ',
                              nullif(condition8."summary", ''),
                              nullif(condition8."requirement", '')
                            ),
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $2::text),
                            'StartSel="", StopSel="", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "'
                          ),
                          '',
                          ''
                        )
                      from
                        "Condition" condition8
                      where
                        condition8."id" = page3."conditionId"
                    )
                  end,
                  'highlights',
                  case
                    when page3."articleId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark11."field",
                                  'start',
                                  mark11."start",
                                  'end',
                                  mark11."end",
                                  'text',
                                  mark11."text"
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
                                          article9."title",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
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
                                              revision10."text"
                                            from
                                              "Revision" revision10
                                            where
                                              revision10."articleId" = article9."id"
                                            order by
                                              revision10."seq" desc
                                            limit
                                              1
                                          ),
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                            ) mark11
                        )
                      from
                        "Article" article9
                      where
                        article9."id" = page3."articleId"
                    )
                    when page3."actorId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark13."field",
                                  'start',
                                  mark13."start",
                                  'end',
                                  mark13."end",
                                  'text',
                                  mark13."text"
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
                                          actor12."name",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
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
                                          actor12."description",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
                                          'StartSel="", StopSel="", HighlightAll=true'
                                        ),
                                        ''
                                      )
                                    ) with ordinality as pieces (piece, place)
                                ) split
                              where
                                place > 1
                            ) mark13
                        )
                      from
                        "Actor" actor12
                      where
                        actor12."id" = page3."actorId"
                    )
                    when page3."eventId" is not null then (
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
                                          event14."title",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
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
                        "Event" event14
                      where
                        event14."id" = page3."eventId"
                    )
                    when page3."conditionId" is not null then (
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
                                          condition16."summary",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
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
                                          condition16."requirement",
                                          websearch_to_tsquery('"public"."proviso"'::regconfig, $3::text),
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
                        "Condition" condition16
                      where
                        condition16."id" = page3."conditionId"
                    )
                  end,
                  'node',
                  case
                    when page3."articleId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Article',
                          'id',
                          'art_' || article18."id",
                          'title',
                          article18."title"
                        )
                      from
                        "Article" article18
                      where
                        article18."id" = page3."articleId"
                    )
                    when page3."actorId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Actor',
                          'id',
                          'act_' || actor19."id"
                        )
                      from
                        "Actor" actor19
                      where
                        actor19."id" = page3."actorId"
                    )
                    when page3."eventId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Event',
                          'id',
                          'evt_' || event20."id"
                        )
                      from
                        "Event" event20
                      where
                        event20."id" = page3."eventId"
                        and event20."retractedAt" is null
                    )
                    when page3."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'id',
                          'con_' || condition21."id",
                          'summary',
                          condition21."summary"
                        )
                      from
                        "Condition" condition21
                      where
                        condition21."id" = page3."conditionId"
                        and condition21."retractedAt" is null
                    )
                  end
                )
              ) filter (
                where
                  page3.number <= 3
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
                            websearch_to_tsquery('"public"."proviso"'::regconfig, $1::text)
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
                  searchentry2."words" @@ websearch_to_tsquery('"public"."proviso"'::regconfig, $1::text)
                  and (
                    searchentry2."articleId" is not null
                    or searchentry2."actorId" is not null
                    or searchentry2."eventId" is not null
                    or searchentry2."conditionId" is not null
                  )
                  and searchentry2."retractedAt" is null
                order by
                  ts_rank_cd(
                    searchentry2."words",
                    websearch_to_tsquery('"public"."proviso"'::regconfig, $1::text)
                  ) desc,
                  searchentry2."id" desc
                limit
                  4
              ) rows
          ) page3
      ),
      'misspelt',
      json_build_object(
        'totalCount',
        (
          select
            count(*)
          from
            "SearchEntry" searchentry22
          where
            searchentry22."words" @@ websearch_to_tsquery('"public"."proviso"'::regconfig, $4::text)
            and searchentry22."actorId" is not null
            and searchentry22."retractedAt" is null
        ),
        'didYouMean',
        (
          select
            coalesce(
              json_agg(
                json_build_object('slug', actor24."slug")
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
                greatest(whole, part) as likeness
              from
                proviso_actors_named (proviso_plain ($5::text))
              where
                greatest(whole, part) >= 0.3::real
              order by
                likeness desc,
                id
              limit
                5
            ) best
            join "Actor" actor24 on actor24."id" = best.id
        )
      )
    )
  )::text
-- $1 = "\"safe passage\" -navy"
-- $2 = "\"safe passage\" -navy"
-- $3 = "\"safe passage\" -navy"
-- $4 = "Talibann"
-- $5 = "Talibann"
