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
            to_char(
              event2."startedAt",
              'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
            ),
            'endedAt',
            to_char(event2."endedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'datePrecision',
            event2."datePrecision",
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
                        page5."role",
                        'asWritten',
                        page5."asWritten",
                        'actor',
                        (
                          select
                            json_build_object('slug', actor6."slug")
                          from
                            "Actor" actor6
                          where
                            actor6."id" = page5."actorId"
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
                  order by
                    participation4."id" asc
                  limit
                    20
                ) page5
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
                        page8."measure",
                        'unit',
                        page8."unit",
                        'of',
                        page8."of",
                        'value',
                        page8."value",
                        'low',
                        page8."low",
                        'high',
                        page8."high",
                        'qualifier',
                        page8."qualifier",
                        'partOf',
                        (
                          select
                            json_build_object('value', figure9."value")
                          from
                            "Figure" figure9
                          where
                            figure9."id" = page8."partOfId"
                            and figure9."retractedAt" is null
                        ),
                        'parts',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object('value', page11."value", 'of', page11."of")
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                figure10."value" as "value",
                                figure10."of" as "of"
                              from
                                "Figure" figure10
                              where
                                figure10."partOfId" = page8."id"
                                and figure10."retractedAt" is null
                              order by
                                figure10."id" asc
                              limit
                                20
                            ) page11
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
                                            json_build_object('exact', quote15."exact")
                                            order by
                                              claimquote14."ordinal"
                                          ),
                                          '[]'
                                        )
                                      from
                                        "ClaimQuote" claimquote14
                                        join "Quote" quote15 on quote15."id" = claimquote14."quoteId"
                                      where
                                        claimquote14."claimId" = page13."id"
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                claim12."id" as "id"
                              from
                                "Claim" claim12
                              where
                                claim12."figureId" = page8."id"
                                and claim12."retractedAt" is null
                              order by
                                claim12."reportedAt" desc,
                                claim12."id" desc
                              limit
                                1
                            ) page13
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    figure7."measure" as "measure",
                    figure7."unit" as "unit",
                    figure7."of" as "of",
                    figure7."value" as "value",
                    figure7."low" as "low",
                    figure7."high" as "high",
                    figure7."qualifier" as "qualifier",
                    figure7."partOfId" as "partOfId",
                    figure7."id" as "id"
                  from
                    "Figure" figure7
                  where
                    figure7."eventId" = event2."id"
                    and figure7."retractedAt" is null
                  order by
                    figure7."id" asc
                  limit
                    20
                ) page8
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
                        page19."bearingKind",
                        'condition',
                        (
                          select
                            json_build_object('slug', condition20."slug")
                          from
                            "Condition" condition20
                          where
                            condition20."id" = page19."conditionId"
                            and condition20."retractedAt" is null
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    bearing16."bearingKind" as "bearingKind",
                    bearing16."conditionId" as "conditionId"
                  from
                    "Bearing" bearing16
                  where
                    bearing16."eventId" = event2."id"
                    and exists (
                      select
                        1
                      from
                        "Condition" condition18
                      where
                        condition18."id" = bearing16."conditionId"
                        and condition18."retractedAt" is null
                    )
                  order by
                    bearing16."id" asc
                  limit
                    20
                ) page19
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
