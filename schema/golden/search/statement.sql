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
                (
                  select
                    *
                  from
                    "SearchEntry" searchentry3
                  where
                    searchentry3."words" @@ (
                      select
                        string_agg(asked.query, ' | ')::tsquery
                      from
                        unnest($1::text[]) with ordinality as asked (query, language)
                      where
                        asked.query <> ''
                        and exists (
                          select
                            1
                          from
                            "SearchEntry" searchentry4
                          where
                            searchentry4."language" = asked.language
                        )
                    )
                    and (
                      searchentry3."articleId" is not null
                      or searchentry3."actorId" is not null
                      or searchentry3."eventId" is not null
                      or searchentry3."conditionId" is not null
                    )
                  union all
                  select
                    *
                  from
                    "SearchEntry" searchentry3
                  where
                    searchentry3."id" = any (
                      array(
                        select
                          searchpart5."entryId"
                        from
                          unnest($2::tsquery[]) with ordinality as leaf (query, number)
                          join "SearchPart" searchpart5 on searchpart5."words" @@ leaf.query
                        group by
                          searchpart5."entryId"
                        having
                          array_to_tsvector(array_agg(distinct leaf.number::text)) @@ $3::tsquery
                      )
                    )
                    and (
                      searchentry3."articleId" is not null
                      or searchentry3."actorId" is not null
                      or searchentry3."eventId" is not null
                      or searchentry3."conditionId" is not null
                    )
                ) searchentry2
              where
                not searchentry2."isCoded"
                and searchentry2."retractedAt" is null
                and searchentry2."standing" <= 'HEDGED'
                and searchentry2."retractedAt" is null
            ),
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'cursor',
                  page6.cursor,
                  'snippet',
                  case
                    when page6."articleId" is not null then (
                      select
                        case
                          when (
                            (
                              select
                                exists (
                                  select
                                    1
                                  from
                                    "Article" article9
                                  where
                                    (
                                      article9."removedAt" is not null
                                      or proviso_is_restricted (article9."licence")
                                    )
                                )
                            )
                            and (
                              article7."removedAt" is not null
                              or proviso_is_restricted (article7."licence")
                            )
                          ) then null
                          else (
                            coalesce(
                              (
                                with
                                  places as materialized (
                                    select
                                      field as number,
                                      start,
                                      "end",
                                      leaf
                                    from
                                      proviso_highlights (
                                        page6."id",
                                        $4::int[],
                                        $5::int[],
                                        $6::text[],
                                        $7::int[],
                                        $8::int[]
                                      )
                                  ),
                                  texts as materialized (
                                    select
                                      number,
                                      length(text) as length,
                                      array(
                                        select
                                          substr(piece, j * 4096 + 1, 8192)
                                        from
                                          generate_series(0, length(text) / 65536) i
                                          cross join lateral (
                                            select
                                              substr(text, i * 65536 + 1, 69632) as piece
                                            offset
                                              0
                                          ) chunk
                                          cross join generate_series(0, 15) j
                                        order by
                                          i,
                                          j
                                      ) as slices
                                    from
                                      (
                                        select
                                          number,
                                          case number
                                            when 1 then article7."title"
                                            when 2 then (
                                              select
                                                revision8."text"
                                              from
                                                "Revision" revision8
                                              where
                                                revision8."articleId" = article7."id"
                                                and revision8."isOwn"
                                              order by
                                                revision8."knownSince" desc,
                                                revision8."number" desc
                                              limit
                                                1
                                            )
                                          end || '' as text
                                        from
                                          (
                                            select distinct
                                              number
                                            from
                                              places
                                          ) numbers
                                        offset
                                          0
                                      ) whole
                                  )
                                select
                                  string_agg(
                                    regexp_replace(
                                      case
                                        when "end" < length then regexp_replace(
                                          case
                                            when start > 0 then regexp_replace(
                                              substr(
                                                slices[start / 4096 + 1],
                                                start % 4096 + 1,
                                                "end" - start
                                              ),
                                              '^\S{0,20}\s+',
                                              ''
                                            )
                                            else substr(
                                              slices[start / 4096 + 1],
                                              start % 4096 + 1,
                                              "end" - start
                                            )
                                          end,
                                          '\s+\S{0,20}$',
                                          ''
                                        )
                                        else case
                                          when start > 0 then regexp_replace(
                                            substr(
                                              slices[start / 4096 + 1],
                                              start % 4096 + 1,
                                              "end" - start
                                            ),
                                            '^\S{0,20}\s+',
                                            ''
                                          )
                                          else substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          )
                                        end
                                      end,
                                      '\s+',
                                      ' ',
                                      'g'
                                    ),
                                    ' … '
                                    order by
                                      number,
                                      start
                                  )
                                from
                                  (
                                    select
                                      number,
                                      greatest(min(start) - 60, 0) as start,
                                      least(max("end"), min(start) + 160) + 60 as "end"
                                    from
                                      places
                                    group by
                                      number,
                                      places.start / 160
                                    order by
                                      count(distinct leaf) desc,
                                      number,
                                      min(places.start)
                                    limit
                                      2
                                  ) found
                                  join texts using (number)
                              ),
                              left(article7."title", 160)
                            )
                          )
                        end
                      from
                        "Article" article7
                      where
                        article7."id" = page6."articleId"
                    )
                    when page6."actorId" is not null then (
                      select
                        (
                          coalesce(
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $9::int[],
                                      $10::int[],
                                      $11::text[],
                                      $12::int[],
                                      $13::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then actor10."name"
                                          when 2 then actor10."description"
                                          else (
                                            select
                                              actorname11."text"
                                            from
                                              "ActorName" actorname11
                                            where
                                              actorname11."actorId" = actor10."id"
                                            order by
                                              actorname11."id"
                                            offset
                                              number - 3
                                            limit
                                              1
                                          )
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                string_agg(
                                  regexp_replace(
                                    case
                                      when "end" < length then regexp_replace(
                                        case
                                          when start > 0 then regexp_replace(
                                            substr(
                                              slices[start / 4096 + 1],
                                              start % 4096 + 1,
                                              "end" - start
                                            ),
                                            '^\S{0,20}\s+',
                                            ''
                                          )
                                          else substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          )
                                        end,
                                        '\s+\S{0,20}$',
                                        ''
                                      )
                                      else case
                                        when start > 0 then regexp_replace(
                                          substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          ),
                                          '^\S{0,20}\s+',
                                          ''
                                        )
                                        else substr(
                                          slices[start / 4096 + 1],
                                          start % 4096 + 1,
                                          "end" - start
                                        )
                                      end
                                    end,
                                    '\s+',
                                    ' ',
                                    'g'
                                  ),
                                  ' … '
                                  order by
                                    number,
                                    start
                                )
                              from
                                (
                                  select
                                    number,
                                    greatest(min(start) - 60, 0) as start,
                                    least(max("end"), min(start) + 160) + 60 as "end"
                                  from
                                    places
                                  group by
                                    number,
                                    places.start / 160
                                  order by
                                    count(distinct leaf) desc,
                                    number,
                                    min(places.start)
                                  limit
                                    2
                                ) found
                                join texts using (number)
                            ),
                            left(actor10."name", 160)
                          )
                        )
                      from
                        "Actor" actor10
                      where
                        actor10."id" = page6."actorId"
                    )
                    when page6."eventId" is not null then (
                      select
                        (
                          coalesce(
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $14::int[],
                                      $15::int[],
                                      $16::text[],
                                      $17::int[],
                                      $18::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then event12."title"
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                string_agg(
                                  regexp_replace(
                                    case
                                      when "end" < length then regexp_replace(
                                        case
                                          when start > 0 then regexp_replace(
                                            substr(
                                              slices[start / 4096 + 1],
                                              start % 4096 + 1,
                                              "end" - start
                                            ),
                                            '^\S{0,20}\s+',
                                            ''
                                          )
                                          else substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          )
                                        end,
                                        '\s+\S{0,20}$',
                                        ''
                                      )
                                      else case
                                        when start > 0 then regexp_replace(
                                          substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          ),
                                          '^\S{0,20}\s+',
                                          ''
                                        )
                                        else substr(
                                          slices[start / 4096 + 1],
                                          start % 4096 + 1,
                                          "end" - start
                                        )
                                      end
                                    end,
                                    '\s+',
                                    ' ',
                                    'g'
                                  ),
                                  ' … '
                                  order by
                                    number,
                                    start
                                )
                              from
                                (
                                  select
                                    number,
                                    greatest(min(start) - 60, 0) as start,
                                    least(max("end"), min(start) + 160) + 60 as "end"
                                  from
                                    places
                                  group by
                                    number,
                                    places.start / 160
                                  order by
                                    count(distinct leaf) desc,
                                    number,
                                    min(places.start)
                                  limit
                                    2
                                ) found
                                join texts using (number)
                            ),
                            left(event12."title", 160)
                          )
                        )
                      from
                        "Event" event12
                      where
                        event12."id" = page6."eventId"
                    )
                    when page6."conditionId" is not null then (
                      select
                        (
                          coalesce(
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $19::int[],
                                      $20::int[],
                                      $21::text[],
                                      $22::int[],
                                      $23::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then condition13."summary"
                                          when 2 then condition13."requirement"
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                string_agg(
                                  regexp_replace(
                                    case
                                      when "end" < length then regexp_replace(
                                        case
                                          when start > 0 then regexp_replace(
                                            substr(
                                              slices[start / 4096 + 1],
                                              start % 4096 + 1,
                                              "end" - start
                                            ),
                                            '^\S{0,20}\s+',
                                            ''
                                          )
                                          else substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          )
                                        end,
                                        '\s+\S{0,20}$',
                                        ''
                                      )
                                      else case
                                        when start > 0 then regexp_replace(
                                          substr(
                                            slices[start / 4096 + 1],
                                            start % 4096 + 1,
                                            "end" - start
                                          ),
                                          '^\S{0,20}\s+',
                                          ''
                                        )
                                        else substr(
                                          slices[start / 4096 + 1],
                                          start % 4096 + 1,
                                          "end" - start
                                        )
                                      end
                                    end,
                                    '\s+',
                                    ' ',
                                    'g'
                                  ),
                                  ' … '
                                  order by
                                    number,
                                    start
                                )
                              from
                                (
                                  select
                                    number,
                                    greatest(min(start) - 60, 0) as start,
                                    least(max("end"), min(start) + 160) + 60 as "end"
                                  from
                                    places
                                  group by
                                    number,
                                    places.start / 160
                                  order by
                                    count(distinct leaf) desc,
                                    number,
                                    min(places.start)
                                  limit
                                    2
                                ) found
                                join texts using (number)
                            ),
                            left(condition13."summary", 160)
                          )
                        )
                      from
                        "Condition" condition13
                      where
                        condition13."id" = page6."conditionId"
                    )
                  end,
                  'highlights',
                  case
                    when page6."articleId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark14."field",
                                  'startOffset',
                                  mark14."start",
                                  'endOffset',
                                  mark14."end",
                                  'text',
                                  mark14."text"
                                )
                                order by
                                  number,
                                  start
                              ),
                              '[]'
                            )
                          from
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $24::int[],
                                      $25::int[],
                                      $26::text[],
                                      $27::int[],
                                      $28::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then article15."title"
                                          when 2 then (
                                            select
                                              revision17."text"
                                            from
                                              "Revision" revision17
                                            where
                                              revision17."articleId" = article15."id"
                                              and revision17."isOwn"
                                            order by
                                              revision17."knownSince" desc,
                                              revision17."number" desc
                                            limit
                                              1
                                          )
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                number,
                                case number
                                  when 1 then 'title'
                                  when 2 then 'text'
                                  else 'names'
                                end as field,
                                case
                                  when number > 2 then number - 2 - 1
                                end as item,
                                start,
                                "end",
                                case
                                  when number = 2
                                  and (
                                    (
                                      select
                                        exists (
                                          select
                                            1
                                          from
                                            "Article" article16
                                          where
                                            (
                                              article16."removedAt" is not null
                                              or proviso_is_restricted (article16."licence")
                                            )
                                        )
                                    )
                                    and (
                                      article15."removedAt" is not null
                                      or proviso_is_restricted (article15."licence")
                                    )
                                  ) then null
                                  else substr(
                                    slices[start / 4096 + 1],
                                    start % 4096 + 1,
                                    "end" - start
                                  )
                                end as text
                              from
                                (
                                  select distinct
                                    number,
                                    start,
                                    "end"
                                  from
                                    places
                                ) place
                                join texts using (number)
                            ) mark14
                        )
                      from
                        "Article" article15
                      where
                        article15."id" = page6."articleId"
                    )
                    when page6."actorId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark14."field",
                                  'startOffset',
                                  mark14."start",
                                  'endOffset',
                                  mark14."end",
                                  'text',
                                  mark14."text"
                                )
                                order by
                                  number,
                                  start
                              ),
                              '[]'
                            )
                          from
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $29::int[],
                                      $30::int[],
                                      $31::text[],
                                      $32::int[],
                                      $33::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then actor18."name"
                                          when 2 then actor18."description"
                                          else (
                                            select
                                              actorname19."text"
                                            from
                                              "ActorName" actorname19
                                            where
                                              actorname19."actorId" = actor18."id"
                                            order by
                                              actorname19."id"
                                            offset
                                              number - 3
                                            limit
                                              1
                                          )
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                number,
                                case number
                                  when 1 then 'name'
                                  when 2 then 'description'
                                  else 'names'
                                end as field,
                                case
                                  when number > 2 then number - 2 - 1
                                end as item,
                                start,
                                "end",
                                substr(
                                  slices[start / 4096 + 1],
                                  start % 4096 + 1,
                                  "end" - start
                                ) as text
                              from
                                (
                                  select distinct
                                    number,
                                    start,
                                    "end"
                                  from
                                    places
                                ) place
                                join texts using (number)
                            ) mark14
                        )
                      from
                        "Actor" actor18
                      where
                        actor18."id" = page6."actorId"
                    )
                    when page6."eventId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark14."field",
                                  'startOffset',
                                  mark14."start",
                                  'endOffset',
                                  mark14."end",
                                  'text',
                                  mark14."text"
                                )
                                order by
                                  number,
                                  start
                              ),
                              '[]'
                            )
                          from
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $34::int[],
                                      $35::int[],
                                      $36::text[],
                                      $37::int[],
                                      $38::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then event20."title"
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                number,
                                case number
                                  when 1 then 'title'
                                  else 'names'
                                end as field,
                                case
                                  when number > 1 then number - 1 - 1
                                end as item,
                                start,
                                "end",
                                substr(
                                  slices[start / 4096 + 1],
                                  start % 4096 + 1,
                                  "end" - start
                                ) as text
                              from
                                (
                                  select distinct
                                    number,
                                    start,
                                    "end"
                                  from
                                    places
                                ) place
                                join texts using (number)
                            ) mark14
                        )
                      from
                        "Event" event20
                      where
                        event20."id" = page6."eventId"
                    )
                    when page6."conditionId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark14."field",
                                  'startOffset',
                                  mark14."start",
                                  'endOffset',
                                  mark14."end",
                                  'text',
                                  mark14."text"
                                )
                                order by
                                  number,
                                  start
                              ),
                              '[]'
                            )
                          from
                            (
                              with
                                places as materialized (
                                  select
                                    field as number,
                                    start,
                                    "end",
                                    leaf
                                  from
                                    proviso_highlights (
                                      page6."id",
                                      $39::int[],
                                      $40::int[],
                                      $41::text[],
                                      $42::int[],
                                      $43::int[]
                                    )
                                ),
                                texts as materialized (
                                  select
                                    number,
                                    length(text) as length,
                                    array(
                                      select
                                        substr(piece, j * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 65536) i
                                        cross join lateral (
                                          select
                                            substr(text, i * 65536 + 1, 69632) as piece
                                          offset
                                            0
                                        ) chunk
                                        cross join generate_series(0, 15) j
                                      order by
                                        i,
                                        j
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then condition21."summary"
                                          when 2 then condition21."requirement"
                                        end || '' as text
                                      from
                                        (
                                          select distinct
                                            number
                                          from
                                            places
                                        ) numbers
                                      offset
                                        0
                                    ) whole
                                )
                              select
                                number,
                                case number
                                  when 1 then 'summary'
                                  when 2 then 'requirement'
                                  else 'names'
                                end as field,
                                case
                                  when number > 2 then number - 2 - 1
                                end as item,
                                start,
                                "end",
                                substr(
                                  slices[start / 4096 + 1],
                                  start % 4096 + 1,
                                  "end" - start
                                ) as text
                              from
                                (
                                  select distinct
                                    number,
                                    start,
                                    "end"
                                  from
                                    places
                                ) place
                                join texts using (number)
                            ) mark14
                        )
                      from
                        "Condition" condition21
                      where
                        condition21."id" = page6."conditionId"
                    )
                  end,
                  'node',
                  case
                    when page6."articleId" is not null then (
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
                        article22."id" = page6."articleId"
                    )
                    when page6."actorId" is not null then (
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
                        actor23."id" = page6."actorId"
                    )
                    when page6."eventId" is not null then (
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
                        event24."id" = page6."eventId"
                        and event24."retractedAt" is null
                    )
                    when page6."conditionId" is not null then (
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
                        condition25."id" = page6."conditionId"
                        and condition25."retractedAt" is null
                    )
                  end
                )
              ) filter (
                where
                  page6.number <= 3
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
                  searchentry2."id" as "id",
                  searchentry2."actorId" as "actorId",
                  searchentry2."eventId" as "eventId",
                  searchentry2."conditionId" as "conditionId",
                  translate(
                    encode(
                      convert_to(
                        json_build_array(
                          '1.nIaFWxWE',
                          case searchentry2."parts"
                            when 0 then ts_rank_cd(
                              searchentry2."words",
                              ($44::tsquery[]) [searchentry2."language"]
                            )
                            else (
                              select
                                coalesce(
                                  max(
                                    ts_rank_cd(
                                      searchpart26."words",
                                      ($44::tsquery[]) [searchentry2."language"]
                                    )
                                  ),
                                  0
                                )
                              from
                                "SearchPart" searchpart26
                              where
                                searchpart26."entryId" = searchentry2."id"
                            )
                          end::text,
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
                  (
                    select
                      *
                    from
                      "SearchEntry" searchentry3
                    where
                      searchentry3."words" @@ (
                        select
                          string_agg(asked.query, ' | ')::tsquery
                        from
                          unnest($1::text[]) with ordinality as asked (query, language)
                        where
                          asked.query <> ''
                          and exists (
                            select
                              1
                            from
                              "SearchEntry" searchentry4
                            where
                              searchentry4."language" = asked.language
                          )
                      )
                      and (
                        searchentry3."articleId" is not null
                        or searchentry3."actorId" is not null
                        or searchentry3."eventId" is not null
                        or searchentry3."conditionId" is not null
                      )
                    union all
                    select
                      *
                    from
                      "SearchEntry" searchentry3
                    where
                      searchentry3."id" = any (
                        array(
                          select
                            searchpart5."entryId"
                          from
                            unnest($2::tsquery[]) with ordinality as leaf (query, number)
                            join "SearchPart" searchpart5 on searchpart5."words" @@ leaf.query
                          group by
                            searchpart5."entryId"
                          having
                            array_to_tsvector(array_agg(distinct leaf.number::text)) @@ $3::tsquery
                        )
                      )
                      and (
                        searchentry3."articleId" is not null
                        or searchentry3."actorId" is not null
                        or searchentry3."eventId" is not null
                        or searchentry3."conditionId" is not null
                      )
                  ) searchentry2
                where
                  not searchentry2."isCoded"
                  and searchentry2."retractedAt" is null
                  and searchentry2."standing" <= 'HEDGED'
                  and searchentry2."retractedAt" is null
                order by
                  case searchentry2."parts"
                    when 0 then ts_rank_cd(
                      searchentry2."words",
                      ($44::tsquery[]) [searchentry2."language"]
                    )
                    else (
                      select
                        coalesce(
                          max(
                            ts_rank_cd(
                              searchpart26."words",
                              ($44::tsquery[]) [searchentry2."language"]
                            )
                          ),
                          0
                        )
                      from
                        "SearchPart" searchpart26
                      where
                        searchpart26."entryId" = searchentry2."id"
                    )
                  end desc,
                  searchentry2."id" desc
                limit
                  4
              ) rows
          ) page6
      ),
      'misspelt',
      json_build_object(
        'totalCount',
        (
          select
            count(*)
          from
            (
              select
                *
              from
                "SearchEntry" searchentry28
              where
                searchentry28."words" @@ (
                  select
                    string_agg(asked.query, ' | ')::tsquery
                  from
                    unnest($45::text[]) with ordinality as asked (query, language)
                  where
                    asked.query <> ''
                    and exists (
                      select
                        1
                      from
                        "SearchEntry" searchentry29
                      where
                        searchentry29."language" = asked.language
                    )
                )
                and searchentry28."actorId" is not null
              union all
              select
                *
              from
                "SearchEntry" searchentry28
              where
                searchentry28."id" = any (
                  array(
                    select
                      searchpart30."entryId"
                    from
                      unnest($46::tsquery[]) with ordinality as leaf (query, number)
                      join "SearchPart" searchpart30 on searchpart30."words" @@ leaf.query
                    group by
                      searchpart30."entryId"
                    having
                      array_to_tsvector(array_agg(distinct leaf.number::text)) @@ $47::tsquery
                  )
                )
                and searchentry28."actorId" is not null
            ) searchentry27
          where
            not searchentry27."isCoded"
            and searchentry27."retractedAt" is null
            and searchentry27."standing" <= 'HEDGED'
            and searchentry27."retractedAt" is null
        ),
        'didYouMean',
        (
          select
            coalesce(
              json_agg(
                json_build_object('slug', actor32."slug")
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
                proviso_actors_named (proviso_plain ($48::text))
              where
                greatest(whole, part) >= 0.3::real
              order by
                likeness desc,
                id
              limit
                5
            ) best
            join "Actor" actor32 on actor32."id" = best.id
        )
      )
    )
  )::text
-- $1 = ["((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('fr:navy')))","((('safe') <1> ('passage')) & !(('es:navy')))","((('safe') <1> ('passage')) & !(('de:navy')))","((('safe') <1> ('passage')) & !(('pt:navy')))","((('safe') <1> ('passage')) & !(('it:navy')))","((('safe') <1> ('passage')) & !(('nl:navy')))","((('safe') <1> ('passage')) & !(('tr:navy')))","((('safe') <1> ('passage')) & !(('id:navy')))","((('safe') <1> ('passage')) & !(('ro:navy')))","((('safe') <1> ('passage')) & !(('sv:navy')))","((('safe') <1> ('passage')) & !(('no:navy')))","((('safe') <1> ('passage')) & !(('da:navy')))","((('safe') <1> ('passage')) & !(('fi:navy')))","((('safe') <1> ('passage')) & !(('hu:navy')))","((('safe') <1> ('passage')) & !(('lt:nav' | 'lt:navy')))","((('safe') <1> ('passage')) & !(('ga:navy')))","((('safe') <1> ('passage')) & !(('sr:navy')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))","((('safe') <1> ('passage')) & !(('en:navi')))"]
-- $2 = ["('safe') <1> ('passage')","('en:navi' | 'fr:navy' | 'es:navy' | 'de:navy' | 'pt:navy' | 'it:navy' | 'nl:navy' | 'tr:navy' | 'id:navy' | 'ro:navy' | 'sv:navy' | 'no:navy' | 'da:navy' | 'fi:navy' | 'hu:navy' | 'lt:nav' | 'lt:navy' | 'ga:navy' | 'sr:navy')"]
-- $3 = "(('1') & !('2'))"
-- $4 = [1,1]
-- $5 = [0,1]
-- $6 = ["safe","passage"]
-- $7 = [2,1]
-- $8 = [2,1]
-- $9 = [1,1]
-- $10 = [0,1]
-- $11 = ["safe","passage"]
-- $12 = [2,1]
-- $13 = [2,1]
-- $14 = [1,1]
-- $15 = [0,1]
-- $16 = ["safe","passage"]
-- $17 = [2,1]
-- $18 = [2,1]
-- $19 = [1,1]
-- $20 = [0,1]
-- $21 = ["safe","passage"]
-- $22 = [2,1]
-- $23 = [2,1]
-- $24 = [1,1]
-- $25 = [0,1]
-- $26 = ["safe","passage"]
-- $27 = [2,1]
-- $28 = [2,1]
-- $29 = [1,1]
-- $30 = [0,1]
-- $31 = ["safe","passage"]
-- $32 = [2,1]
-- $33 = [2,1]
-- $34 = [1,1]
-- $35 = [0,1]
-- $36 = ["safe","passage"]
-- $37 = [2,1]
-- $38 = [2,1]
-- $39 = [1,1]
-- $40 = [0,1]
-- $41 = ["safe","passage"]
-- $42 = [2,1]
-- $43 = [2,1]
-- $44 = ["((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))"]
-- $45 = ["((('en:talibann')))","((('fr:talibann')))","((('es:talibann')))","((('de:talibann')))","((('pt:talibann')))","((('it:talibann')))","((('nl:talibann')))","((('tr:talibann')))","((('id:talibann')))","((('ro:talibann')))","((('sv:taliban' | 'sv:talibann')))","((('no:talibann')))","((('da:taliban' | 'da:talibann')))","((('fi:taliban' | 'fi:talibann')))","((('hu:taliban' | 'hu:talibann')))","((('lt:talibann')))","((('ga:talibann')))","((('sr:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))","((('en:talibann')))"]
-- $46 = ["('en:talibann' | 'fr:talibann' | 'es:talibann' | 'de:talibann' | 'pt:talibann' | 'it:talibann' | 'nl:talibann' | 'tr:talibann' | 'id:talibann' | 'ro:talibann' | 'sv:taliban' | 'sv:talibann' | 'no:talibann' | 'da:taliban' | 'da:talibann' | 'fi:taliban' | 'fi:talibann' | 'hu:taliban' | 'hu:talibann' | 'lt:talibann' | 'ga:talibann' | 'sr:talibann')"]
-- $47 = "(('1'))"
-- $48 = "Talibann"
