select
  json_build_object(
    'data',
    json_build_object(
      'event',
      (
        select
          json_build_object(
            'title',
            event2."title",
            'eventType',
            event2."eventType",
            'subtype',
            event2."subtype",
            'realis',
            event2."realis",
            'startedAt',
            proviso_moment (event2."startedAt", event2."startedAtPrecision"),
            'endedAt',
            proviso_moment (event2."endedAt", event2."endedAtPrecision"),
            'place',
            case
              when (
                event2."placeName" is not null
                or event2."placeCountry" is not null
                or event2."placeLatitude" is not null
                or event2."placeLongitude" is not null
              ) then json_build_object(
                'name',
                event2."placeName",
                'country',
                event2."placeCountry",
                'latitude',
                event2."placeLatitude",
                'longitude',
                event2."placeLongitude"
              )
            end,
            'partOf',
            (
              select
                json_build_object('slug', event3."slug")
              from
                "Event" event3
              where
                event3."id" = event2."partOfId"
                and event3."retractedAt" is null
            ),
            'participants',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'role',
                        page7."role",
                        'asWritten',
                        page7."asWritten",
                        'actor',
                        (
                          select
                            json_build_object('slug', actor8."slug")
                          from
                            "Actor" actor8
                          where
                            actor8."id" = page7."actorId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    participation4."role" as "role",
                    participation4."asWritten" as "asWritten",
                    participation4."actorId" as "actorId"
                  from
                    "Participation" participation4
                  where
                    participation4."eventId" = event2."id"
                    and (
                      participation4."actorId" is null
                      or participation4."actorId" not in (
                        select
                          actor6."id"
                        from
                          "Actor" actor6
                        where
                          actor6."survivorId" is not null
                      )
                    )
                    and participation4."ownStanding" <= 'HEDGED'
                  order by
                    participation4."id" asc
                  limit
                    20
                ) page7
            ),
            'figures',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'measure',
                        page14."measure",
                        'unit',
                        page14."unit",
                        'of',
                        page14."of",
                        'value',
                        page14."value",
                        'low',
                        page14."low",
                        'high',
                        page14."high",
                        'qualifier',
                        page14."qualifier",
                        'partOf',
                        (
                          select
                            json_build_object('value', figure15."value")
                          from
                            "Figure" figure15
                          where
                            figure15."id" = page14."partOfId"
                            and figure15."retractedAt" is null
                        ),
                        'parts',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object('value', page23."value", 'of', page23."of")
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                figure16."value" as "value",
                                figure16."of" as "of"
                              from
                                "Figure" figure16
                              where
                                figure16."partOfId" = page14."id"
                                and figure16."standing" <= 'HEDGED'
                                and (
                                  figure16."eventId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Event" event20
                                    where
                                      event20."id" = figure16."eventId"
                                      and event20."standing" <= 'HEDGED'
                                    offset
                                      0
                                  )
                                )
                                and (
                                  figure16."conditionId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Condition" condition21
                                    where
                                      condition21."id" = figure16."conditionId"
                                      and condition21."standing" <= 'HEDGED'
                                    offset
                                      0
                                  )
                                )
                                and (
                                  figure16."considerationId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Consideration" consideration22
                                    where
                                      consideration22."id" = figure16."considerationId"
                                      and consideration22."retractedAt" is null
                                      and consideration22."standing" <= 'HEDGED'
                                    offset
                                      0
                                  )
                                )
                              order by
                                figure16."id" asc
                              limit
                                20
                            ) page23
                        ),
                        'claims',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object(
                                    'quotes',
                                    (
                                      select
                                        coalesce(
                                          json_agg(
                                            json_build_object(
                                              'exact',
                                              case
                                                when (
                                                  (
                                                    select
                                                      exists (
                                                        select
                                                          1
                                                        from
                                                          "Article" article28
                                                        where
                                                          (
                                                            article28."removedAt" is not null
                                                            or proviso_is_restricted (article28."licence")
                                                          )
                                                      )
                                                  )
                                                  and exists (
                                                    select
                                                      1
                                                    from
                                                      "Revision" revision29
                                                    where
                                                      revision29."id" = quote27."revisionId"
                                                      and exists (
                                                        select
                                                          1
                                                        from
                                                          "Article" article30
                                                        where
                                                          article30."id" = revision29."articleId"
                                                          and (
                                                            article30."removedAt" is not null
                                                            or proviso_is_restricted (article30."licence")
                                                          )
                                                      )
                                                  )
                                                ) then null
                                                else quote27."exact"
                                              end
                                            )
                                            order by
                                              claimquote26."ordinal"
                                          ),
                                          '[]'
                                        )
                                      from
                                        "ClaimQuote" claimquote26
                                        join "Quote" quote27 on quote27."id" = claimquote26."quoteId"
                                      where
                                        claimquote26."claimId" = page25."id"
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                claim24."id" as "id"
                              from
                                "Claim" claim24
                              where
                                claim24."figureId" = page14."id"
                                and claim24."retractedAt" is null
                              order by
                                claim24."reportedAt" desc,
                                claim24."id" desc
                              limit
                                1
                            ) page25
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    figure9."measure" as "measure",
                    figure9."unit" as "unit",
                    figure9."of" as "of",
                    figure9."value" as "value",
                    figure9."low" as "low",
                    figure9."high" as "high",
                    figure9."qualifier" as "qualifier",
                    figure9."partOfId" as "partOfId",
                    figure9."id" as "id"
                  from
                    "Figure" figure9
                  where
                    figure9."eventId" = event2."id"
                    and figure9."standing" <= 'HEDGED'
                    and (
                      figure9."conditionId" is null
                      or exists (
                        select
                          1
                        from
                          "Condition" condition12
                        where
                          condition12."id" = figure9."conditionId"
                          and condition12."standing" <= 'HEDGED'
                        offset
                          0
                      )
                    )
                    and (
                      figure9."considerationId" is null
                      or exists (
                        select
                          1
                        from
                          "Consideration" consideration13
                        where
                          consideration13."id" = figure9."considerationId"
                          and consideration13."retractedAt" is null
                          and consideration13."standing" <= 'HEDGED'
                        offset
                          0
                      )
                    )
                  order by
                    figure9."id" asc
                  limit
                    20
                ) page14
            ),
            'bearings',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'bearingKind',
                        page34."bearingKind",
                        'condition',
                        (
                          select
                            json_build_object('slug', condition35."slug")
                          from
                            "Condition" condition35
                          where
                            condition35."id" = page34."conditionId"
                            and condition35."retractedAt" is null
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    bearing31."bearingKind" as "bearingKind",
                    bearing31."conditionId" as "conditionId"
                  from
                    "Bearing" bearing31
                  where
                    bearing31."eventId" = event2."id"
                    and bearing31."ownStanding" <= 'HEDGED'
                    and exists (
                      select
                        1
                      from
                        "Condition" condition33
                      where
                        condition33."id" = bearing31."conditionId"
                        and condition33."standing" <= 'HEDGED'
                    )
                  order by
                    bearing31."id" asc
                  limit
                    20
                ) page34
            )
          )
        from
          "Event" event2
        where
          event2."slug" = $1::text
          and event2."retractedAt" is null
      )
    )
  )::text
-- $1 = "evacuation-kabul-to-france"
