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
                    searchentry3."words" @@ $1::tsquery
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
                          searchpart4."entryId"
                        from
                          unnest($2::tsquery[]) with ordinality as leaf (query, number)
                          join "SearchPart" searchpart4 on searchpart4."words" @@ leaf.query
                        group by
                          searchpart4."entryId"
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
                searchentry2."retractedAt" is null
            ),
            'edges',
            coalesce(
              json_agg(
                json_build_object(
                  'cursor',
                  page5.cursor,
                  'snippet',
                  case
                    when page5."articleId" is not null then (
                      select
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
                                    page5."id",
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
                                      substr(text, at * 4096 + 1, 8192)
                                    from
                                      generate_series(0, length(text) / 4096) at
                                  ) as slices
                                from
                                  (
                                    select
                                      number,
                                      case number
                                        when 1 then article6."title"
                                        when 2 then (
                                          select
                                            revision7."text"
                                          from
                                            "Revision" revision7
                                          where
                                            revision7."articleId" = article6."id"
                                          order by
                                            revision7."number" desc
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
                          left(article6."title", 160)
                        )
                      from
                        "Article" article6
                      where
                        article6."id" = page5."articleId"
                    )
                    when page5."actorId" is not null then (
                      select
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
                                    page5."id",
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
                                      substr(text, at * 4096 + 1, 8192)
                                    from
                                      generate_series(0, length(text) / 4096) at
                                  ) as slices
                                from
                                  (
                                    select
                                      number,
                                      case number
                                        when 1 then actor8."name"
                                        when 2 then actor8."description"
                                        else (
                                          select
                                            actorname9."text"
                                          from
                                            "ActorName" actorname9
                                          where
                                            actorname9."actorId" = actor8."id"
                                          order by
                                            actorname9."id"
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
                          left(actor8."name", 160)
                        )
                      from
                        "Actor" actor8
                      where
                        actor8."id" = page5."actorId"
                    )
                    when page5."eventId" is not null then (
                      select
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
                                    page5."id",
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
                                      substr(text, at * 4096 + 1, 8192)
                                    from
                                      generate_series(0, length(text) / 4096) at
                                  ) as slices
                                from
                                  (
                                    select
                                      number,
                                      case number
                                        when 1 then event10."title"
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
                          left(event10."title", 160)
                        )
                      from
                        "Event" event10
                      where
                        event10."id" = page5."eventId"
                    )
                    when page5."conditionId" is not null then (
                      select
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
                                    page5."id",
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
                                      substr(text, at * 4096 + 1, 8192)
                                    from
                                      generate_series(0, length(text) / 4096) at
                                  ) as slices
                                from
                                  (
                                    select
                                      number,
                                      case number
                                        when 1 then condition11."summary"
                                        when 2 then condition11."requirement"
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
                          left(condition11."summary", 160)
                        )
                      from
                        "Condition" condition11
                      where
                        condition11."id" = page5."conditionId"
                    )
                  end,
                  'highlights',
                  case
                    when page5."articleId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark12."field",
                                  'startOffset',
                                  mark12."start",
                                  'endOffset',
                                  mark12."end",
                                  'text',
                                  mark12."text"
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
                                      page5."id",
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
                                        substr(text, at * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 4096) at
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then article13."title"
                                          when 2 then (
                                            select
                                              revision14."text"
                                            from
                                              "Revision" revision14
                                            where
                                              revision14."articleId" = article13."id"
                                            order by
                                              revision14."number" desc
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
                            ) mark12
                        )
                      from
                        "Article" article13
                      where
                        article13."id" = page5."articleId"
                    )
                    when page5."actorId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark12."field",
                                  'startOffset',
                                  mark12."start",
                                  'endOffset',
                                  mark12."end",
                                  'text',
                                  mark12."text"
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
                                      page5."id",
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
                                        substr(text, at * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 4096) at
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then actor15."name"
                                          when 2 then actor15."description"
                                          else (
                                            select
                                              actorname16."text"
                                            from
                                              "ActorName" actorname16
                                            where
                                              actorname16."actorId" = actor15."id"
                                            order by
                                              actorname16."id"
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
                            ) mark12
                        )
                      from
                        "Actor" actor15
                      where
                        actor15."id" = page5."actorId"
                    )
                    when page5."eventId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark12."field",
                                  'startOffset',
                                  mark12."start",
                                  'endOffset',
                                  mark12."end",
                                  'text',
                                  mark12."text"
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
                                      page5."id",
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
                                        substr(text, at * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 4096) at
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then event17."title"
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
                            ) mark12
                        )
                      from
                        "Event" event17
                      where
                        event17."id" = page5."eventId"
                    )
                    when page5."conditionId" is not null then (
                      select
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object(
                                  'field',
                                  mark12."field",
                                  'startOffset',
                                  mark12."start",
                                  'endOffset',
                                  mark12."end",
                                  'text',
                                  mark12."text"
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
                                      page5."id",
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
                                        substr(text, at * 4096 + 1, 8192)
                                      from
                                        generate_series(0, length(text) / 4096) at
                                    ) as slices
                                  from
                                    (
                                      select
                                        number,
                                        case number
                                          when 1 then condition18."summary"
                                          when 2 then condition18."requirement"
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
                            ) mark12
                        )
                      from
                        "Condition" condition18
                      where
                        condition18."id" = page5."conditionId"
                    )
                  end,
                  'node',
                  case
                    when page5."articleId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Article',
                          'id',
                          'art_' || article19."id",
                          'title',
                          article19."title"
                        )
                      from
                        "Article" article19
                      where
                        article19."id" = page5."articleId"
                    )
                    when page5."actorId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Actor',
                          'id',
                          'act_' || actor20."id"
                        )
                      from
                        "Actor" actor20
                      where
                        actor20."id" = page5."actorId"
                    )
                    when page5."eventId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Event',
                          'id',
                          'evt_' || event21."id"
                        )
                      from
                        "Event" event21
                      where
                        event21."id" = page5."eventId"
                        and event21."retractedAt" is null
                    )
                    when page5."conditionId" is not null then (
                      select
                        json_build_object(
                          '__typename',
                          'Condition',
                          'id',
                          'con_' || condition22."id",
                          'summary',
                          condition22."summary"
                        )
                      from
                        "Condition" condition22
                      where
                        condition22."id" = page5."conditionId"
                        and condition22."retractedAt" is null
                    )
                  end
                )
              ) filter (
                where
                  page5.number <= 3
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
                                      searchpart23."words",
                                      ($44::tsquery[]) [searchentry2."language"]
                                    )
                                  ),
                                  0
                                )
                              from
                                "SearchPart" searchpart23
                              where
                                searchpart23."entryId" = searchentry2."id"
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
                      searchentry3."words" @@ $1::tsquery
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
                            searchpart4."entryId"
                          from
                            unnest($2::tsquery[]) with ordinality as leaf (query, number)
                            join "SearchPart" searchpart4 on searchpart4."words" @@ leaf.query
                          group by
                            searchpart4."entryId"
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
                  searchentry2."retractedAt" is null
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
                              searchpart23."words",
                              ($44::tsquery[]) [searchentry2."language"]
                            )
                          ),
                          0
                        )
                      from
                        "SearchPart" searchpart23
                      where
                        searchpart23."entryId" = searchentry2."id"
                    )
                  end desc,
                  searchentry2."id" desc
                limit
                  4
              ) rows
          ) page5
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
                "SearchEntry" searchentry25
              where
                searchentry25."words" @@ $45::tsquery
                and searchentry25."actorId" is not null
              union all
              select
                *
              from
                "SearchEntry" searchentry25
              where
                searchentry25."id" = any (
                  array(
                    select
                      searchpart26."entryId"
                    from
                      unnest($46::tsquery[]) with ordinality as leaf (query, number)
                      join "SearchPart" searchpart26 on searchpart26."words" @@ leaf.query
                    group by
                      searchpart26."entryId"
                    having
                      array_to_tsvector(array_agg(distinct leaf.number::text)) @@ $47::tsquery
                  )
                )
                and searchentry25."actorId" is not null
            ) searchentry24
          where
            searchentry24."retractedAt" is null
        ),
        'didYouMean',
        (
          select
            coalesce(
              json_agg(
                json_build_object('slug', actor28."slug")
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
            join "Actor" actor28 on actor28."id" = best.id
        )
      )
    )
  )::text
-- $1 = "((('safe') <1> ('passage')) & !(('navy' | 'en:navi' | 'fr:navy' | 'es:navy' | 'de:navy' | 'pt:navy' | 'it:navy' | 'nl:navy' | 'tr:navy' | 'id:navy' | 'ro:navy' | 'sv:navy' | 'no:navy' | 'da:navy' | 'fi:navy' | 'hu:navy' | 'lt:nav' | 'ga:navy')))"
-- $2 = ["('safe') <1> ('passage')","('navy' | 'en:navi' | 'fr:navy' | 'es:navy' | 'de:navy' | 'pt:navy' | 'it:navy' | 'nl:navy' | 'tr:navy' | 'id:navy' | 'ro:navy' | 'sv:navy' | 'no:navy' | 'da:navy' | 'fi:navy' | 'hu:navy' | 'lt:nav' | 'ga:navy')"]
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
-- $44 = ["((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))","((('safe') <1> ('passage')))"]
-- $45 = "((('talibann' | 'en:talibann' | 'fr:talibann' | 'es:talibann' | 'de:talibann' | 'pt:talibann' | 'it:talibann' | 'nl:talibann' | 'tr:talibann' | 'id:talibann' | 'ro:talibann' | 'sv:taliban' | 'no:talibann' | 'da:taliban' | 'fi:taliban' | 'hu:taliban' | 'lt:talibann' | 'ga:talibann')))"
-- $46 = ["('talibann' | 'en:talibann' | 'fr:talibann' | 'es:talibann' | 'de:talibann' | 'pt:talibann' | 'it:talibann' | 'nl:talibann' | 'tr:talibann' | 'id:talibann' | 'ro:talibann' | 'sv:taliban' | 'no:talibann' | 'da:taliban' | 'fi:taliban' | 'hu:taliban' | 'lt:talibann' | 'ga:talibann')"]
-- $47 = "(('1'))"
-- $48 = "Talibann"
