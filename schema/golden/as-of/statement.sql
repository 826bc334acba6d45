select
  json_build_object(
    'data',
    json_build_object(
      'actor',
      (
        select
          json_build_object(
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'officeTitle',
                        page7."officeTitle",
                        'validFrom',
                        proviso_moment (page7."validFrom", page7."validFromPrecision"),
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
                    affiliation4."officeTitle" as "officeTitle",
                    affiliation4."validFrom" as "validFrom",
                    affiliation4."validFromPrecision" as "validFromPrecision",
                    affiliation4."actorId" as "actorId"
                  from
                    "Affiliation" affiliation4
                  where
                    (
                      affiliation4."actorId" = actor2."id"
                      or affiliation4."counterpartId" = actor2."id"
                    )
                    and affiliation4."actorId" <> affiliation4."counterpartId"
                    and (
                      affiliation4."knownSince" is not null
                      or coalesce(
                        (
                          select
                            min(words.standing)
                          from
                            (
                              select distinct
                                on (claim6."speakerId", claim6."voice") proviso_standing (claim6."stance") as standing
                              from
                                "Claim" claim6
                              where
                                claim6."affiliationId" = affiliation4."id"
                                and claim6."retractedAt" is null
                              order by
                                claim6."speakerId",
                                claim6."voice",
                                coalesce(claim6."saidAt", claim6."reportedAt") > $1::timestamptz,
                                case
                                  when coalesce(claim6."saidAt", claim6."reportedAt") > $1::timestamptz then coalesce(claim6."saidAt", claim6."reportedAt")
                                end,
                                coalesce(claim6."saidAt", claim6."reportedAt") desc,
                                proviso_standing (claim6."stance")
                            ) words
                        ),
                        affiliation4."standing"
                      ) <= 'HEDGED'
                    )
                    and (
                      affiliation4."validFrom" is null
                      or affiliation4."validFrom" <= $1::timestamptz
                    )
                    and (
                      affiliation4."validTo" is null
                      or affiliation4."validTo" >= $1::timestamptz
                    )
                  order by
                    affiliation4."id" asc
                  limit
                    20
                ) page7
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page13."slug",
                        'startedAt',
                        proviso_moment (page13."startedAt", page13."startedAtPrecision")
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select distinct
                    on (
                      coalesce(
                        participation9."eventStartedAt",
                        '-infinity'::timestamptz
                      ),
                      participation9."eventId"
                    ) event10."slug" as "slug",
                    event10."startedAt" as "startedAt",
                    event10."startedAtPrecision" as "startedAtPrecision"
                  from
                    "Participation" participation9
                    join "Event" event10 on event10."id" = participation9."eventId"
                  where
                    participation9."actorId" = actor2."id"
                    and participation9."retractedAt" is null
                    and (
                      event10."knownSince" is not null
                      or coalesce(
                        (
                          select
                            min(words.standing)
                          from
                            (
                              select distinct
                                on (claim12."speakerId", claim12."voice") proviso_standing (claim12."stance") as standing
                              from
                                "Claim" claim12
                              where
                                claim12."eventId" = event10."id"
                                and claim12."retractedAt" is null
                              order by
                                claim12."speakerId",
                                claim12."voice",
                                coalesce(claim12."saidAt", claim12."reportedAt") > $1::timestamptz,
                                case
                                  when coalesce(claim12."saidAt", claim12."reportedAt") > $1::timestamptz then coalesce(claim12."saidAt", claim12."reportedAt")
                                end,
                                coalesce(claim12."saidAt", claim12."reportedAt") desc,
                                proviso_standing (claim12."stance")
                            ) words
                        ),
                        event10."standing"
                      ) <= 'HEDGED'
                    )
                    and coalesce(
                      participation9."eventStartedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                  order by
                    coalesce(
                      participation9."eventStartedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    participation9."eventId" desc
                  limit
                    3
                ) page13
            ),
            'conditionsFaced',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "ConditionParty" conditionparty14
                      join "Condition" condition15 on condition15."id" = conditionparty14."conditionId"
                    where
                      conditionparty14."actorId" = actor2."id"
                      and conditionparty14."role" = 'TARGET'
                      and conditionparty14."retractedAt" is null
                      and (
                        condition15."knownSince" is not null
                        or coalesce(
                          (
                            select
                              min(words.standing)
                            from
                              (
                                select distinct
                                  on (claim19."speakerId", claim19."voice") proviso_standing (claim19."stance") as standing
                                from
                                  "Claim" claim19
                                where
                                  claim19."conditionId" = condition15."id"
                                  and claim19."retractedAt" is null
                                order by
                                  claim19."speakerId",
                                  claim19."voice",
                                  coalesce(claim19."saidAt", claim19."reportedAt") > $1::timestamptz,
                                  case
                                    when coalesce(claim19."saidAt", claim19."reportedAt") > $1::timestamptz then coalesce(claim19."saidAt", claim19."reportedAt")
                                  end,
                                  coalesce(claim19."saidAt", claim19."reportedAt") desc,
                                  proviso_standing (claim19."stance")
                              ) words
                          ),
                          condition15."standing"
                        ) <= 'HEDGED'
                      )
                      and coalesce(
                        conditionparty14."firstStatedAt",
                        '-infinity'::timestamptz
                      ) <= $1::timestamptz
                      and exists (
                        select
                          1
                        from
                          "Bearing" bearing16
                          join "Event" event17 on event17."id" = bearing16."eventId"
                        where
                          bearing16."conditionId" = condition15."id"
                          and bearing16."retractedAt" is null
                          and (
                            event17."knownSince" is not null
                            or coalesce(
                              (
                                select
                                  min(words.standing)
                                from
                                  (
                                    select distinct
                                      on (claim18."speakerId", claim18."voice") proviso_standing (claim18."stance") as standing
                                    from
                                      "Claim" claim18
                                    where
                                      claim18."eventId" = event17."id"
                                      and claim18."retractedAt" is null
                                    order by
                                      claim18."speakerId",
                                      claim18."voice",
                                      coalesce(claim18."saidAt", claim18."reportedAt") > $1::timestamptz,
                                      case
                                        when coalesce(claim18."saidAt", claim18."reportedAt") > $1::timestamptz then coalesce(claim18."saidAt", claim18."reportedAt")
                                      end,
                                      coalesce(claim18."saidAt", claim18."reportedAt") desc,
                                      proviso_standing (claim18."stance")
                                  ) words
                              ),
                              event17."standing"
                            ) <= 'HEDGED'
                          )
                          and coalesce(event17."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                          and event17."realis" = $2::"Realis"
                      )
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page21."slug",
                        'firstStatedAt',
                        proviso_moment (
                          page21."firstStatedAt",
                          page21."firstStatedAtPrecision"
                        ),
                        'supersededBy',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object('slug', condition22."slug")
                                order by
                                  condition22."id"
                              ),
                              '[]'
                            )
                          from
                            "Condition" condition22
                          where
                            condition22."supersedesId" = page21."id"
                            and (
                              condition22."knownSince" is not null
                              or coalesce(
                                (
                                  select
                                    min(words.standing)
                                  from
                                    (
                                      select distinct
                                        on (claim23."speakerId", claim23."voice") proviso_standing (claim23."stance") as standing
                                      from
                                        "Claim" claim23
                                      where
                                        claim23."conditionId" = condition22."id"
                                        and claim23."retractedAt" is null
                                      order by
                                        claim23."speakerId",
                                        claim23."voice",
                                        coalesce(claim23."saidAt", claim23."reportedAt") > $1::timestamptz,
                                        case
                                          when coalesce(claim23."saidAt", claim23."reportedAt") > $1::timestamptz then coalesce(claim23."saidAt", claim23."reportedAt")
                                        end,
                                        coalesce(claim23."saidAt", claim23."reportedAt") desc,
                                        proviso_standing (claim23."stance")
                                    ) words
                                ),
                                condition22."standing"
                              ) <= 'HEDGED'
                            )
                            and coalesce(
                              condition22."firstStatedAt",
                              '-infinity'::timestamptz
                            ) <= $1::timestamptz
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
                                    page29."bearingKind",
                                    'event',
                                    (
                                      select
                                        json_build_object(
                                          'slug',
                                          event30."slug",
                                          'startedAt',
                                          proviso_moment (event30."startedAt", event30."startedAtPrecision")
                                        )
                                      from
                                        "Event" event30
                                      where
                                        event30."id" = page29."eventId"
                                        and event30."retractedAt" is null
                                        and coalesce(event30."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                bearing24."bearingKind" as "bearingKind",
                                bearing24."eventId" as "eventId"
                              from
                                "Bearing" bearing24
                              where
                                bearing24."conditionId" = page21."id"
                                and bearing24."retractedAt" is null
                                and exists (
                                  select
                                    1
                                  from
                                    "Event" event27
                                  where
                                    event27."id" = bearing24."eventId"
                                    and (
                                      event27."knownSince" is not null
                                      or coalesce(
                                        (
                                          select
                                            min(words.standing)
                                          from
                                            (
                                              select distinct
                                                on (claim28."speakerId", claim28."voice") proviso_standing (claim28."stance") as standing
                                              from
                                                "Claim" claim28
                                              where
                                                claim28."eventId" = event27."id"
                                                and claim28."retractedAt" is null
                                              order by
                                                claim28."speakerId",
                                                claim28."voice",
                                                coalesce(claim28."saidAt", claim28."reportedAt") > $1::timestamptz,
                                                case
                                                  when coalesce(claim28."saidAt", claim28."reportedAt") > $1::timestamptz then coalesce(claim28."saidAt", claim28."reportedAt")
                                                end,
                                                coalesce(claim28."saidAt", claim28."reportedAt") desc,
                                                proviso_standing (claim28."stance")
                                            ) words
                                        ),
                                        event27."standing"
                                      ) <= 'HEDGED'
                                    )
                                    and coalesce(event27."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                                )
                              order by
                                bearing24."id" asc
                              limit
                                20
                            ) page29
                        ),
                        'assessments',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object(
                                    'status',
                                    page34."status",
                                    'judgedAt',
                                    proviso_moment (page34."judgedAt", page34."judgedAtPrecision")
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                assessment31."status" as "status",
                                assessment31."judgedAt" as "judgedAt",
                                assessment31."judgedAtPrecision" as "judgedAtPrecision"
                              from
                                "Assessment" assessment31
                              where
                                assessment31."conditionId" = page21."id"
                                and (
                                  assessment31."knownSince" is not null
                                  or coalesce(
                                    (
                                      select
                                        min(words.standing)
                                      from
                                        (
                                          select distinct
                                            on (claim33."speakerId", claim33."voice") proviso_standing (claim33."stance") as standing
                                          from
                                            "Claim" claim33
                                          where
                                            claim33."assessmentId" = assessment31."id"
                                            and claim33."retractedAt" is null
                                          order by
                                            claim33."speakerId",
                                            claim33."voice",
                                            coalesce(claim33."saidAt", claim33."reportedAt") > $1::timestamptz,
                                            case
                                              when coalesce(claim33."saidAt", claim33."reportedAt") > $1::timestamptz then coalesce(claim33."saidAt", claim33."reportedAt")
                                            end,
                                            coalesce(claim33."saidAt", claim33."reportedAt") desc,
                                            proviso_standing (claim33."stance")
                                        ) words
                                    ),
                                    assessment31."standing"
                                  ) <= 'HEDGED'
                                )
                                and assessment31."judgedAt" <= $1::timestamptz
                              order by
                                assessment31."judgedAt" desc,
                                assessment31."id" desc
                              limit
                                20
                            ) page34
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition15."slug" as "slug",
                    condition15."firstStatedAt" as "firstStatedAt",
                    condition15."firstStatedAtPrecision" as "firstStatedAtPrecision",
                    condition15."id" as "id"
                  from
                    "ConditionParty" conditionparty14
                    join "Condition" condition15 on condition15."id" = conditionparty14."conditionId"
                  where
                    conditionparty14."actorId" = actor2."id"
                    and conditionparty14."role" = 'TARGET'
                    and conditionparty14."retractedAt" is null
                    and (
                      condition15."knownSince" is not null
                      or coalesce(
                        (
                          select
                            min(words.standing)
                          from
                            (
                              select distinct
                                on (claim20."speakerId", claim20."voice") proviso_standing (claim20."stance") as standing
                              from
                                "Claim" claim20
                              where
                                claim20."conditionId" = condition15."id"
                                and claim20."retractedAt" is null
                              order by
                                claim20."speakerId",
                                claim20."voice",
                                coalesce(claim20."saidAt", claim20."reportedAt") > $1::timestamptz,
                                case
                                  when coalesce(claim20."saidAt", claim20."reportedAt") > $1::timestamptz then coalesce(claim20."saidAt", claim20."reportedAt")
                                end,
                                coalesce(claim20."saidAt", claim20."reportedAt") desc,
                                proviso_standing (claim20."stance")
                            ) words
                        ),
                        condition15."standing"
                      ) <= 'HEDGED'
                    )
                    and coalesce(
                      conditionparty14."firstStatedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                    and exists (
                      select
                        1
                      from
                        "Bearing" bearing16
                        join "Event" event17 on event17."id" = bearing16."eventId"
                      where
                        bearing16."conditionId" = condition15."id"
                        and bearing16."retractedAt" is null
                        and (
                          event17."knownSince" is not null
                          or coalesce(
                            (
                              select
                                min(words.standing)
                              from
                                (
                                  select distinct
                                    on (claim18."speakerId", claim18."voice") proviso_standing (claim18."stance") as standing
                                  from
                                    "Claim" claim18
                                  where
                                    claim18."eventId" = event17."id"
                                    and claim18."retractedAt" is null
                                  order by
                                    claim18."speakerId",
                                    claim18."voice",
                                    coalesce(claim18."saidAt", claim18."reportedAt") > $1::timestamptz,
                                    case
                                      when coalesce(claim18."saidAt", claim18."reportedAt") > $1::timestamptz then coalesce(claim18."saidAt", claim18."reportedAt")
                                    end,
                                    coalesce(claim18."saidAt", claim18."reportedAt") desc,
                                    proviso_standing (claim18."stance")
                                ) words
                            ),
                            event17."standing"
                          ) <= 'HEDGED'
                        )
                        and coalesce(event17."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                        and event17."realis" = $2::"Realis"
                    )
                  order by
                    coalesce(
                      conditionparty14."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty14."conditionId" desc
                  limit
                    3
                ) page21
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              coalesce(actor3."survivorId", actor3."id")
            from
              "Actor" actor3
            where
              actor3."slug" = $3::text
          )
          and actor2."survivorId" is null
      ),
      'fled',
      (
        select
          json_build_object(
            'affiliations',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Affiliation" affiliation37
                where
                  (
                    affiliation37."actorId" = actor35."id"
                    or affiliation37."counterpartId" = actor35."id"
                  )
                  and affiliation37."actorId" <> affiliation37."counterpartId"
                  and (
                    affiliation37."knownSince" is not null
                    or coalesce(
                      (
                        select
                          min(words.standing)
                        from
                          (
                            select distinct
                              on (claim38."speakerId", claim38."voice") proviso_standing (claim38."stance") as standing
                            from
                              "Claim" claim38
                            where
                              claim38."affiliationId" = affiliation37."id"
                              and claim38."retractedAt" is null
                            order by
                              claim38."speakerId",
                              claim38."voice",
                              coalesce(claim38."saidAt", claim38."reportedAt") > $4::timestamptz,
                              case
                                when coalesce(claim38."saidAt", claim38."reportedAt") > $4::timestamptz then coalesce(claim38."saidAt", claim38."reportedAt")
                              end,
                              coalesce(claim38."saidAt", claim38."reportedAt") desc,
                              proviso_standing (claim38."stance")
                          ) words
                      ),
                      affiliation37."standing"
                    ) <= 'HEDGED'
                  )
                  and (
                    affiliation37."validFrom" is null
                    or affiliation37."validFrom" <= $4::timestamptz
                  )
                  and (
                    affiliation37."validTo" is null
                    or affiliation37."validTo" >= $4::timestamptz
                  )
              )
            )
          )
        from
          "Actor" actor35
        where
          actor35."id" = (
            select
              coalesce(actor36."survivorId", actor36."id")
            from
              "Actor" actor36
            where
              actor36."slug" = $5::text
          )
          and actor35."survivorId" is null
      ),
      'inOffice',
      (
        select
          json_build_object(
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'officeTitle',
                        page46."officeTitle",
                        'validTo',
                        proviso_moment (page46."validTo", page46."validToPrecision")
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation43."officeTitle" as "officeTitle",
                    affiliation43."validTo" as "validTo",
                    affiliation43."validToPrecision" as "validToPrecision"
                  from
                    "Affiliation" affiliation43
                  where
                    (
                      affiliation43."actorId" = actor41."id"
                      or affiliation43."counterpartId" = actor41."id"
                    )
                    and affiliation43."actorId" <> affiliation43."counterpartId"
                    and (
                      affiliation43."knownSince" is not null
                      or coalesce(
                        (
                          select
                            min(words.standing)
                          from
                            (
                              select distinct
                                on (claim45."speakerId", claim45."voice") proviso_standing (claim45."stance") as standing
                              from
                                "Claim" claim45
                              where
                                claim45."affiliationId" = affiliation43."id"
                                and claim45."retractedAt" is null
                              order by
                                claim45."speakerId",
                                claim45."voice",
                                coalesce(claim45."saidAt", claim45."reportedAt") > $6::timestamptz,
                                case
                                  when coalesce(claim45."saidAt", claim45."reportedAt") > $6::timestamptz then coalesce(claim45."saidAt", claim45."reportedAt")
                                end,
                                coalesce(claim45."saidAt", claim45."reportedAt") desc,
                                proviso_standing (claim45."stance")
                            ) words
                        ),
                        affiliation43."standing"
                      ) <= 'HEDGED'
                    )
                    and (
                      affiliation43."validFrom" is null
                      or affiliation43."validFrom" <= $6::timestamptz
                    )
                    and (
                      affiliation43."validTo" is null
                      or affiliation43."validTo" >= $6::timestamptz
                    )
                  order by
                    affiliation43."id" asc
                  limit
                    20
                ) page46
            )
          )
        from
          "Actor" actor41
        where
          actor41."id" = (
            select
              coalesce(actor42."survivorId", actor42."id")
            from
              "Actor" actor42
            where
              actor42."slug" = $7::text
          )
          and actor41."survivorId" is null
      ),
      'unstated',
      (
        select
          json_build_object('slug', condition47."slug")
        from
          "Condition" condition47
        where
          condition47."slug" = $8::text
          and condition47."retractedAt" is null
          and coalesce(
            condition47."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $9::timestamptz
      ),
      'stated',
      (
        select
          json_build_object(
            'slug',
            condition48."slug",
            'claims',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'subject',
                        case
                          when page50."eventId" is not null then (
                            select
                              json_build_object('__typename', 'Event')
                            from
                              "Event" event51
                            where
                              event51."id" = page50."eventId"
                              and event51."retractedAt" is null
                              and coalesce(event51."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                          )
                          when page50."conditionId" is not null then (
                            select
                              json_build_object('__typename', 'Condition')
                            from
                              "Condition" condition52
                            where
                              condition52."id" = page50."conditionId"
                              and condition52."retractedAt" is null
                              and coalesce(
                                condition52."firstStatedAt",
                                '-infinity'::timestamptz
                              ) <= $10::timestamptz
                          )
                          when page50."assessmentId" is not null then (
                            select
                              json_build_object('__typename', 'Assessment')
                            from
                              "Assessment" assessment53
                            where
                              assessment53."id" = page50."assessmentId"
                              and assessment53."retractedAt" is null
                              and assessment53."judgedAt" <= $10::timestamptz
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition64
                                where
                                  condition64."id" = assessment53."conditionId"
                                  and coalesce(
                                    condition64."firstStatedAt",
                                    '-infinity'::timestamptz
                                  ) <= $10::timestamptz
                              )
                          )
                          when page50."outcomeId" is not null then (
                            select
                              json_build_object('__typename', 'Outcome')
                            from
                              "Outcome" outcome54
                            where
                              outcome54."id" = page50."outcomeId"
                              and outcome54."retractedAt" is null
                              and outcome54."effectiveAt" <= $10::timestamptz
                          )
                          when page50."figureId" is not null then (
                            select
                              json_build_object('__typename', 'Figure')
                            from
                              "Figure" figure55
                            where
                              figure55."id" = page50."figureId"
                              and figure55."retractedAt" is null
                              and (
                                figure55."eventId" is null
                                or exists (
                                  select
                                    1
                                  from
                                    "Event" event65
                                  where
                                    event65."id" = figure55."eventId"
                                    and coalesce(event65."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                                )
                              )
                              and (
                                figure55."conditionId" is null
                                or exists (
                                  select
                                    1
                                  from
                                    "Condition" condition66
                                  where
                                    condition66."id" = figure55."conditionId"
                                    and coalesce(
                                      condition66."firstStatedAt",
                                      '-infinity'::timestamptz
                                    ) <= $10::timestamptz
                                )
                              )
                          )
                          when page50."affiliationId" is not null then (
                            select
                              json_build_object('__typename', 'Affiliation')
                            from
                              "Affiliation" affiliation56
                            where
                              affiliation56."id" = page50."affiliationId"
                              and affiliation56."actorId" <> affiliation56."counterpartId"
                              and affiliation56."retractedAt" is null
                              and (
                                affiliation56."validFrom" is null
                                or affiliation56."validFrom" <= $10::timestamptz
                              )
                              and (
                                affiliation56."validTo" is null
                                or affiliation56."validTo" >= $10::timestamptz
                              )
                          )
                          when page50."considerationId" is not null then (
                            select
                              json_build_object('__typename', 'Consideration')
                            from
                              "Consideration" consideration57
                            where
                              consideration57."id" = page50."considerationId"
                              and consideration57."retractedAt" is null
                          )
                          when page50."bearingId" is not null then (
                            select
                              json_build_object('__typename', 'Bearing')
                            from
                              "Bearing" bearing58
                            where
                              bearing58."id" = page50."bearingId"
                              and bearing58."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event68
                                where
                                  event68."id" = bearing58."eventId"
                                  and event68."retractedAt" is null
                                  and coalesce(event68."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                              )
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition69
                                where
                                  condition69."id" = bearing58."conditionId"
                                  and condition69."retractedAt" is null
                                  and coalesce(
                                    condition69."firstStatedAt",
                                    '-infinity'::timestamptz
                                  ) <= $10::timestamptz
                              )
                          )
                          when page50."participationId" is not null then (
                            select
                              json_build_object('__typename', 'Participation')
                            from
                              "Participation" participation59
                            where
                              participation59."id" = page50."participationId"
                              and participation59."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event70
                                where
                                  event70."id" = participation59."eventId"
                                  and event70."retractedAt" is null
                                  and coalesce(event70."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                              )
                          )
                          when page50."conditionPartyId" is not null then (
                            select
                              json_build_object('__typename', 'ConditionParty')
                            from
                              "ConditionParty" conditionparty60
                            where
                              conditionparty60."id" = page50."conditionPartyId"
                              and conditionparty60."actorId" not in (
                                select
                                  actor71."id"
                                from
                                  "Actor" actor71
                                where
                                  actor71."survivorId" is not null
                              )
                              and conditionparty60."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition72
                                where
                                  condition72."id" = conditionparty60."conditionId"
                                  and condition72."retractedAt" is null
                                  and coalesce(
                                    condition72."firstStatedAt",
                                    '-infinity'::timestamptz
                                  ) <= $10::timestamptz
                              )
                          )
                          when page50."considerationPartyId" is not null then (
                            select
                              json_build_object('__typename', 'ConsiderationParty')
                            from
                              "ConsiderationParty" considerationparty61
                            where
                              considerationparty61."id" = page50."considerationPartyId"
                              and considerationparty61."actorId" not in (
                                select
                                  actor73."id"
                                from
                                  "Actor" actor73
                                where
                                  actor73."survivorId" is not null
                              )
                              and considerationparty61."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Consideration" consideration74
                                where
                                  consideration74."id" = considerationparty61."considerationId"
                                  and consideration74."retractedAt" is null
                              )
                          )
                          when page50."agreementId" is not null then (
                            select
                              json_build_object('__typename', 'Agreement')
                            from
                              "Agreement" agreement62
                            where
                              agreement62."id" = page50."agreementId"
                              and agreement62."retractedAt" is null
                              and coalesce(agreement62."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                          )
                          when page50."agreementPartyId" is not null then (
                            select
                              json_build_object('__typename', 'AgreementParty')
                            from
                              "AgreementParty" agreementparty63
                            where
                              agreementparty63."id" = page50."agreementPartyId"
                              and agreementparty63."actorId" not in (
                                select
                                  actor75."id"
                                from
                                  "Actor" actor75
                                where
                                  actor75."survivorId" is not null
                              )
                              and agreementparty63."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Agreement" agreement76
                                where
                                  agreement76."id" = agreementparty63."agreementId"
                                  and agreement76."retractedAt" is null
                                  and coalesce(agreement76."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                              )
                          )
                        end
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim49."eventId" as "eventId",
                    claim49."conditionId" as "conditionId",
                    claim49."assessmentId" as "assessmentId",
                    claim49."outcomeId" as "outcomeId",
                    claim49."figureId" as "figureId",
                    claim49."affiliationId" as "affiliationId",
                    claim49."considerationId" as "considerationId",
                    claim49."bearingId" as "bearingId",
                    claim49."participationId" as "participationId",
                    claim49."conditionPartyId" as "conditionPartyId",
                    claim49."considerationPartyId" as "considerationPartyId",
                    claim49."agreementId" as "agreementId",
                    claim49."agreementPartyId" as "agreementPartyId"
                  from
                    "Claim" claim49
                  where
                    claim49."conditionId" = condition48."id"
                    and claim49."retractedAt" is null
                  order by
                    claim49."reportedAt" desc,
                    claim49."id" desc
                  limit
                    20
                ) page50
            )
          )
        from
          "Condition" condition48
        where
          condition48."slug" = $11::text
          and condition48."retractedAt" is null
          and coalesce(
            condition48."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $10::timestamptz
      )
    )
  )::text
-- $1 = "2021-09-10T23:59:59.999Z"
-- $2 = "OCCURRED"
-- $3 = "taliban"
-- $4 = "2021-09-10T23:59:59.999Z"
-- $5 = "ashraf-ghani"
-- $6 = "2021-08-15T12:00:00.000Z"
-- $7 = "ashraf-ghani"
-- $8 = "us-1942-lebanon-independence"
-- $9 = "1942-10-08T23:59:59.999Z"
-- $10 = "1942-10-09T23:59:59.999Z"
-- $11 = "us-1942-lebanon-independence"
