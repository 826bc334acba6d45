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
                    and participation4."ownStanding" <= 'HEDGED'
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
                        page12."measure",
                        'unit',
                        page12."unit",
                        'of',
                        page12."of",
                        'value',
                        page12."value",
                        'low',
                        page12."low",
                        'high',
                        page12."high",
                        'qualifier',
                        page12."qualifier",
                        'partOf',
                        (
                          select
                            json_build_object('value', figure13."value")
                          from
                            "Figure" figure13
                          where
                            figure13."id" = page12."partOfId"
                            and figure13."retractedAt" is null
                        ),
                        'parts',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object('value', page21."value", 'of', page21."of")
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                figure14."value" as "value",
                                figure14."of" as "of"
                              from
                                "Figure" figure14
                              where
                                figure14."partOfId" = page12."id"
                                and figure14."standing" <= 'HEDGED'
                                and (
                                  figure14."eventId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Event" event18
                                    where
                                      event18."id" = figure14."eventId"
                                      and event18."standing" <= 'HEDGED'
                                  )
                                )
                                and (
                                  figure14."conditionId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Condition" condition19
                                    where
                                      condition19."id" = figure14."conditionId"
                                      and condition19."standing" <= 'HEDGED'
                                  )
                                )
                                and (
                                  figure14."considerationId" is null
                                  or exists (
                                    select
                                      1
                                    from
                                      "Consideration" consideration20
                                    where
                                      consideration20."id" = figure14."considerationId"
                                      and consideration20."retractedAt" is null
                                      and consideration20."standing" <= 'HEDGED'
                                  )
                                )
                              order by
                                figure14."id" asc
                              limit
                                20
                            ) page21
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
                                                          "Article" article26
                                                        where
                                                          (
                                                            article26."removedAt" is not null
                                                            or proviso_is_restricted (article26."licence")
                                                          )
                                                      )
                                                  )
                                                  and exists (
                                                    select
                                                      1
                                                    from
                                                      "Revision" revision27
                                                    where
                                                      revision27."id" = quote25."revisionId"
                                                      and exists (
                                                        select
                                                          1
                                                        from
                                                          "Article" article28
                                                        where
                                                          article28."id" = revision27."articleId"
                                                          and (
                                                            article28."removedAt" is not null
                                                            or proviso_is_restricted (article28."licence")
                                                          )
                                                      )
                                                  )
                                                ) then null
                                                else quote25."exact"
                                              end
                                            )
                                            order by
                                              claimquote24."ordinal"
                                          ),
                                          '[]'
                                        )
                                      from
                                        "ClaimQuote" claimquote24
                                        join "Quote" quote25 on quote25."id" = claimquote24."quoteId"
                                      where
                                        claimquote24."claimId" = page23."id"
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                claim22."id" as "id"
                              from
                                "Claim" claim22
                              where
                                claim22."figureId" = page12."id"
                                and claim22."retractedAt" is null
                              order by
                                claim22."reportedAt" desc,
                                claim22."id" desc
                              limit
                                1
                            ) page23
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
                    and figure7."standing" <= 'HEDGED'
                    and (
                      figure7."conditionId" is null
                      or exists (
                        select
                          1
                        from
                          "Condition" condition10
                        where
                          condition10."id" = figure7."conditionId"
                          and condition10."standing" <= 'HEDGED'
                      )
                    )
                    and (
                      figure7."considerationId" is null
                      or exists (
                        select
                          1
                        from
                          "Consideration" consideration11
                        where
                          consideration11."id" = figure7."considerationId"
                          and consideration11."retractedAt" is null
                          and consideration11."standing" <= 'HEDGED'
                      )
                    )
                  order by
                    figure7."id" asc
                  limit
                    20
                ) page12
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
                        page32."bearingKind",
                        'condition',
                        (
                          select
                            json_build_object('slug', condition33."slug")
                          from
                            "Condition" condition33
                          where
                            condition33."id" = page32."conditionId"
                            and condition33."retractedAt" is null
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    bearing29."bearingKind" as "bearingKind",
                    bearing29."conditionId" as "conditionId"
                  from
                    "Bearing" bearing29
                  where
                    bearing29."eventId" = event2."id"
                    and bearing29."ownStanding" <= 'HEDGED'
                    and exists (
                      select
                        1
                      from
                        "Condition" condition31
                      where
                        condition31."id" = bearing29."conditionId"
                        and condition31."standing" <= 'HEDGED'
                    )
                  order by
                    bearing29."id" asc
                  limit
                    20
                ) page32
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
