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
                coalesce(
                  json_agg(
                    json_build_object(
                      'role',
                      participation4."role",
                      'asWritten',
                      participation4."asWritten",
                      'actor',
                      (
                        select
                          json_build_object('slug', actor5."slug")
                        from
                          "Actor" actor5
                        where
                          actor5."id" = participation4."actorId"
                      )
                    )
                    order by
                      participation4."id"
                  ),
                  '[]'
                )
              from
                "Participation" participation4
              where
                participation4."eventId" = event2."id"
            ),
            'figures',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'measure',
                      figure6."measure",
                      'unit',
                      figure6."unit",
                      'of',
                      figure6."of",
                      'value',
                      figure6."value",
                      'low',
                      figure6."low",
                      'high',
                      figure6."high",
                      'qualifier',
                      figure6."qualifier",
                      'partOf',
                      (
                        select
                          json_build_object('value', figure7."value")
                        from
                          "Figure" figure7
                        where
                          figure7."id" = figure6."partOfId"
                          and figure7."retractedAt" is null
                      ),
                      'parts',
                      (
                        select
                          coalesce(
                            json_agg(
                              json_build_object('value', figure8."value", 'of', figure8."of")
                              order by
                                figure8."id"
                            ),
                            '[]'
                          )
                        from
                          "Figure" figure8
                        where
                          figure8."partOfId" = figure6."id"
                          and figure8."retractedAt" is null
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
                                          json_build_object('exact', quote12."exact")
                                          order by
                                            claimquote11."ordinal"
                                        ),
                                        '[]'
                                      )
                                    from
                                      "ClaimQuote" claimquote11
                                      join "Quote" quote12 on quote12."id" = claimquote11."quoteId"
                                    where
                                      claimquote11."claimId" = page10."id"
                                  )
                                )
                              ),
                              '[]'
                            )
                          )
                        from
                          (
                            select
                              claim9."id" as "id"
                            from
                              "Claim" claim9
                            where
                              claim9."figureId" = figure6."id"
                              and claim9."retractedAt" is null
                            order by
                              claim9."reportedAt" desc,
                              claim9."id" desc
                            limit
                              1
                          ) page10
                      )
                    )
                    order by
                      figure6."id"
                  ),
                  '[]'
                )
              from
                "Figure" figure6
              where
                figure6."eventId" = event2."id"
                and figure6."retractedAt" is null
            ),
            'bearings',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'bearingKind',
                      bearing13."bearingKind",
                      'condition',
                      (
                        select
                          json_build_object('slug', condition14."slug")
                        from
                          "Condition" condition14
                        where
                          condition14."id" = bearing13."conditionId"
                          and condition14."retractedAt" is null
                      )
                    )
                    order by
                      bearing13."id"
                  ),
                  '[]'
                )
              from
                "Bearing" bearing13
              where
                bearing13."eventId" = event2."id"
                and exists (
                  select
                    1
                  from
                    "Event" event15
                  where
                    event15."id" = bearing13."eventId"
                    and event15."retractedAt" is null
                )
                and exists (
                  select
                    1
                  from
                    "Condition" condition16
                  where
                    condition16."id" = bearing13."conditionId"
                    and condition16."retractedAt" is null
                )
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
